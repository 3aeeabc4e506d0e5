import { useRef, useState, type ComponentPropsWithRef } from 'react';

/** A `form` that is looked over before it is saved. */
interface CheckedForm<P> {
  /** To be spread over the `form`. */
  readonly formProps: Pick<ComponentPropsWithRef<'form'>, 'ref' | 'noValidate' | 'onSubmit'>;
  /** What is wrong, field by field, once the person has tried to save. */
  readonly shown: Partial<P>;
}

interface TypedForm<T, P> extends CheckedForm<P> {
  readonly typed: T;
  readonly set: (some: Partial<T>) => void;
  /** All that a field of text needs to know of what is typed there. */
  readonly bind: (name: TextsOf<T>) => {
    readonly value: string;
    readonly onValue: (value: string) => void;
    readonly error: string | undefined;
  };
}

type TextsOf<T> = { [K in keyof T]-?: T[K] extends string ? K : never }[keyof T] & string;

/**
 * A form that says what is wrong only once the person has tried to save it, and then leads to the first field that is.
 * `save` is called when nothing is; until it is through, no second time.
 */
export function useCheckedForm<P extends object>(problems: P, save: () => unknown): CheckedForm<P> {
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const saving = useRef(false);

  async function submit(): Promise<void> {
    setTried(true);
    if (isWrong(problems)) return focusFirstWrong(form.current);
    if (saving.current) return;
    saving.current = true;
    try {
      await save();
    } finally {
      saving.current = false;
    }
  }

  return {
    shown: tried ? problems : {},
    formProps: {
      ref: form,
      noValidate: true,
      onSubmit(event) {
        event.preventDefault();
        // A dialog may stand inside another form.
        event.stopPropagation();
        void submit();
      },
    },
  };
}

/** The same with what is typed: it begins as `start`, and `problemsIn` looks it over. */
export function useForm<T extends object, P extends Partial<Record<keyof T, unknown>>>(
  start: T | (() => T),
  problemsIn: (typed: T) => P,
  save: (typed: T) => unknown,
): TypedForm<T, P> {
  const [typed, setTyped] = useState(start);
  const set = (some: Partial<T>) => setTyped((before) => ({ ...before, ...some }));
  return useFormOver(typed, set, problemsIn, save);
}

/** The same over what somebody else keeps. */
export function useFormOver<T extends object, P extends Partial<Record<keyof T, unknown>>>(
  typed: T,
  set: (some: Partial<T>) => void,
  problemsIn: (typed: T) => P,
  save: (typed: T) => unknown,
): TypedForm<T, P> {
  const checked = useCheckedForm(problemsIn(typed), () => save(typed));
  return {
    ...checked,
    typed,
    set,
    bind: (name) => ({
      value: typed[name] as string,
      onValue: (value) => set({ [name]: value } as Partial<T>),
      error: checked.shown[name] as string | undefined,
    }),
  };
}

/** Whether anything is wrong. Problems are words or, for things within things, problems of their own. */
export function isWrong(problems: object): boolean {
  return Object.values(problems).some((problem: unknown) =>
    typeof problem === 'object' && problem !== null ? isWrong(problem) : Boolean(problem),
  );
}

/** Gives the focus to the first field that is marked wrong, once the marks are on the page. */
function focusFirstWrong(form: HTMLElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
