/** One screen of the questions about the back, ready to be drawn. */
export type OptionView = { readonly value: string; readonly label: string };
export type SignView = { readonly field: string; readonly label: string; readonly said?: 'yes' | 'unsure' };

type Field = { readonly field: string; readonly label: string; readonly optional: boolean };
export type FieldView = Field &
  (
    | { readonly control: 'choice'; readonly options: readonly OptionView[]; readonly chosen: readonly string[] }
    | { readonly control: 'list'; readonly options: readonly OptionView[]; readonly chosen: readonly string[] }
    | { readonly control: 'number'; readonly value: string; readonly nothing?: string; readonly isNothing: boolean }
    | { readonly control: 'since'; readonly value: string; readonly unit: string }
    | { readonly control: 'pain'; readonly value?: number }
    | { readonly control: 'text'; readonly question?: string; readonly said?: string; readonly text: string }
    | {
        readonly control: 'places';
        readonly places: readonly OptionView[];
        readonly chosen: readonly string[];
        readonly sides: readonly OptionView[];
        readonly side?: string;
      }
  );

export type QuestionView = {
  readonly screen: string;
  readonly heading: string;
  readonly hint?: string;
} & (
  | {
      readonly kind: 'buttons';
      readonly field: string;
      readonly options: readonly OptionView[];
      readonly chosen?: string;
    }
  | { readonly kind: 'signs'; readonly signs: readonly SignView[] }
  | { readonly kind: 'fields'; readonly fields: readonly FieldView[] }
);
