/** What is shown of an incident before it is opened. */
import type { Footprint } from '#domain/place/footprint.ts';
import type { PlacePrecision } from '#domain/record/incident.ts';
import type { AccountSide } from '#domain/record/source.ts';
import type { TimeBound } from '#domain/time/time-span.ts';
import type { ResolvedCount } from './counts.ts';

/** Of occurrences, as the claims have it; null: open on that side. */
export type OccurrenceCount = Pick<ResolvedCount, 'min' | 'max' | 'approximate'>;

/** What of an incident's claims is shown outside of its panel, as the first part of the record tells it in their place. */
export interface Outline {
  /** How many observers report it. */
  readonly observers: number;
  /** A claim that sets a bound of its time is an inference of ours. */
  readonly timeInferred: boolean;
  /** Absent of the rows of a catalogue: their places are worded as they are. */
  readonly precision?: PlacePrecision | undefined;
  /** Ids of the stretches that its claims name. */
  readonly stretches: readonly string[];
  /** Its first announcement, where a source dates one. */
  readonly announced: Announcement | undefined;
  /** Of what its claims say anything, also where no time or place follows from it. */
  readonly said: Readonly<Record<'when' | 'where', boolean>>;
  /** How many occurrences it stands for; absent of one that counts nothing. */
  readonly occurrences?: OccurrenceCount | undefined;
  /** The one side that speaks of it, where no other does: see sides/sides-of.ts. */
  readonly soleSide?: AccountSide | undefined;
  /** No source says anything of it but what is mistaken. */
  readonly absent: boolean;
  /** Of the rows of a catalogue, which have no claims. */
  readonly row?: RowOutline | undefined;
}

export interface RowOutline {
  /** Who publishes it and where, each empty where the rows do not say. */
  readonly source: string;
  readonly url: string;
  /** Readings of which only one can be right, each of one or more places that all belong to it. */
  readonly places: readonly (readonly RowPlace[])[];
}

/** What a row says of the place. */
export interface RowPlace {
  /** Undefined: it names none, so that it was anywhere, or anywhere `beyond` the line. */
  readonly footprint: Footprint | undefined;
  /** It may have been away from the line, besides what the footprint leaves. */
  readonly beyond: boolean;
  /** It names a point, and where along the line that lies is not known: nobody says how exact it is. */
  readonly anywhere?: true | undefined;
  /** It names no stretch: those of the footprint follow from its point and radius. */
  readonly measured?: true | undefined;
}

/** When an incident was first announced. */
export interface Announcement {
  /** As local Korean time; null where no source bounds it. */
  readonly when: TimeBound;
  /** The same in ms; infinite where no source bounds it. */
  readonly from: number;
  readonly to: number;
  /** No source states it: it follows from what they say. */
  readonly inferred: boolean;
  /** Ids of who may have been first, under the names that the sources give them. */
  readonly by: readonly string[];
  /** Days of Korea's calendar from the beginning of the incident to its announcement. */
  readonly delay: Delay | undefined;
}

/** Null: no source sets an upper bound. */
export interface Delay {
  readonly least: number;
  readonly most: number | null;
}
