import {
  basisNames,
  levelNames,
  lowLevelNames,
  type Evaluation,
  type Finding,
  type QuestionId,
  type Undecided,
} from '@forud/shared'
import { Notice } from '../../design/Notice.js'
import { Panel } from '../../design/Panel.js'
import { Tag } from '../../design/Tag.js'
import { QuestionLink } from '../desk/KnownPanel.js'
import { useEvaluation, useStore } from '../store/hooks.js'
import { basisMeanings } from '../texts.js'
import { conclusionTexts } from './texts.js'

/** Sentences, never a score: what points to which level and why, what cannot be decided, and what is not clarified. */
export function Indication() {
  const evaluation = useEvaluation()
  const { findings, undecided, unclarified, basis } = evaluation
  return (
    <Panel title={conclusionTexts.indication}>
      <p className="indication-sum">{summary(evaluation)}</p>
      <ul className="plain indication">
        {findings
          .toSorted((one, other) => other.minimumLevel - one.minimumLevel)
          .map((finding) => (
            <FindingItem key={finding.rule} finding={finding} />
          ))}
        {undecided.map((rule) => (
          <UndecidedItem key={rule.rule} undecided={rule} />
        ))}
        {unclarified.length === 0 ? null : <UnclarifiedItem ids={unclarified} />}
      </ul>
      <Notice
        tone={basis === 'tilstraekkeligt' ? 'info' : 'warning'}
        title={`${conclusionTexts.basis}: ${basisNames[basis]}`}
        headingLevel={3}
      >
        <p>{basisMeanings[basis]}</p>
      </Notice>
    </Panel>
  )
}

function summary({ findings, minimumLevel, lowLevel }: Evaluation): string {
  if (findings.length > 0) return conclusionTexts.pointsTo(levelNames[minimumLevel])
  return `${lowLevelNames[lowLevel ?? 'noIndicationButInsufficient']}. ${conclusionTexts.neverLow}`
}

function FindingItem({ finding: { minimumLevel, message, because } }: { readonly finding: Finding }) {
  return (
    <li className={`finding finding-${minimumLevel}`}>
      <p>
        {conclusionTexts.because(levelNames[minimumLevel])} <strong>{message}.</strong>
      </p>
      <Links label={conclusionTexts.answers} ids={because} />
    </li>
  )
}

function UndecidedItem({ undecided: { rule, minimumLevel, missing } }: { readonly undecided: Undecided }) {
  const { definition } = useStore()
  const message = definition.rules.find(({ id }) => id === rule)?.message ?? ''
  return (
    <li className="finding finding-undecided">
      <p>
        <Tag tone="quiet">{conclusionTexts.undecided}</Tag> Mindst {levelNames[minimumLevel]}: {message}?
      </p>
      <Links label={conclusionTexts.needs} ids={missing} />
    </li>
  )
}

function UnclarifiedItem({ ids }: { readonly ids: readonly QuestionId[] }) {
  return (
    <li className="finding finding-undecided">
      <p>
        <Tag tone="quiet">{conclusionTexts.unclarified}</Tag> {conclusionTexts.someUnclarified(ids.length)}
      </p>
      <Links label={conclusionTexts.needs} ids={ids} />
    </li>
  )
}

function Links({ label, ids }: { readonly label: string; readonly ids: readonly QuestionId[] }) {
  return (
    <ul className="finding-links" aria-label={label}>
      {ids.map((id) => (
        <li key={id}>
          <QuestionLink id={id} />
        </li>
      ))}
    </ul>
  )
}
