const PATH =
  'M1 1h2.3a.8.8 0 0 0 1.6 0h2.3a.8.8 0 0 0 1.6 0h2.3a.8.8 0 0 0 1.6 0H15v2.3a.8.8 0 0 0 0 1.6v2.3a.8.8 0 0 0 0 1.6v2.3a.8.8 0 0 0 0 1.6V15h-2.3a.8.8 0 0 0-1.6 0H8.8a.8.8 0 0 0-1.6 0H4.9a.8.8 0 0 0-1.6 0H1v-2.3a.8.8 0 0 0 0-1.6V8.8a.8.8 0 0 0 0-1.6V4.9a.8.8 0 0 0 0-1.6zM4.15 6.55a1.72 1.72 0 1 1 3.44 0c0 2.35-1 3.95-2.95 4.85l-.55-.95c1-.55 1.5-1.25 1.6-2.2A1.7 1.7 0 0 1 4.15 6.55zM8.5 6.55a1.72 1.72 0 1 1 3.44 0c0 2.35-1 3.95-2.95 4.85l-.55-.95c1-.55 1.5-1.25 1.6-2.2A1.7 1.7 0 0 1 8.5 6.55z';

/** A stamp, cut by the mark that comes after the words. */
export function Mark({ size = 22 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATH} fill="var(--pen)" fillRule="evenodd" />
    </svg>
  );
}
