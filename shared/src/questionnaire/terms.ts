/** The draft's own id without its section letter, in camel case (docs/questionnaire.md). No dots: Formik and Yup read them as paths. */
export type QuestionId = string
/** Day in Denmark, `2026-11-22`. */
export type IsoDate = string
/** 1 = the 24-hour core, 2 = the full assessment. */
export type Stage = 1 | 2
/** 1 Lav · 2 Moderat · 3 Høj · 4 Akut. Always set by a person; rules only indicate a minimum. */
export type Level = 1 | 2 | 3 | 4
export type Aspect = 'now' | 'earlier'
