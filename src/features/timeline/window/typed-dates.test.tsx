import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { openOptions, press, show, slider, windowOf } from '#features/timeline/timeline-fixture.tsx';

afterEach(cleanup);

describe('typed dates', () => {
  const type = (name: string, value: string) => {
    fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
  };

  it('show how they are read and are applied on Enter', () => {
    const store = show();
    openOptions();
    type('From', '2024-06-1X');
    expect(screen.getByText(/^Understood as 10–30 June 2024/)).toBeTruthy();
    expect(windowOf(store)[0]).toBe('2024-06-01T00:00');
    fireEvent.submit(screen.getByRole('textbox', { name: 'From' }).closest('form') as HTMLFormElement);
    expect(windowOf(store)[0]).toBe('2024-06-10T00:00');
  });

  it('show plain examples first, and read what the page writes', () => {
    const store = show();
    openOptions();
    const field = screen.getByRole('textbox', { name: 'From' });
    fireEvent.focus(field);
    expect(screen.getByText(/^For example 9 June 2024/)).toBeTruthy();
    type('From', '9 June 2024');
    expect(screen.getByText(/^Understood as 9–30 June 2024/)).toBeTruthy();
    fireEvent.blur(field);
    expect(windowOf(store)[0]).toBe('2024-06-09T00:00');
    expect(screen.queryByText(/^For example/)).toBeNull();
  });

  it('say what is wrong and leave the window alone; Escape takes it back', () => {
    const store = show();
    openOptions();
    const field = screen.getByRole('textbox', { name: 'To' });
    type('To', '30 June');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/^Not read as a date.*with its year/)).toBeTruthy();
    fireEvent.blur(field);
    expect(windowOf(store)).toEqual(['2024-06-01T00:00', '2024-07-01T00:00']);
    press(field, 'Escape');
    expect(field).toHaveProperty('value', '2024-06-30');
  });

  it.each([
    ['Wed 18 June 2024', '18 June 2024 is a Tuesday.'],
    ['31 June 2024', 'June 2024 has 30 days.'],
    ['2024/06/31', 'June 2024 has 30 days.'],
    ['2024-13-01', 'There is no month 13.'],
    ['2024-06-09 25:00', '25:00 is no time of day: hours are 00 to 23, minutes 00 to 59.'],
    ['06/09/2024', 'Either 9 June 2024 or 6 September 2024: write the month as a word.'],
  ])('say of %s what it is', (text, note) => {
    show();
    openOptions();
    type('From', text);
    expect(screen.getByText(note)).toBeTruthy();
  });

  it('drop a refused text once the window is moved by other means', () => {
    const store = show();
    openOptions();
    const field = screen.getByRole('textbox', { name: 'To' });
    fireEvent.focus(field);
    type('To', '30 June');
    fireEvent.blur(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    press(slider('Start of the period'), 'ArrowRight');
    expect(windowOf(store)[0]).toBe('2024-06-02T00:00');
    expect(field).toHaveProperty('value', '2024-06-30');
    expect(field.hasAttribute('aria-invalid')).toBe(false);
  });
});
