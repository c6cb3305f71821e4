import { Fragment } from 'react'
import {
  basisNames,
  levelNames,
  lowLevelNames,
  type Evaluation,
  type Finding,
  type QuestionId,
  type Undecided,
} from '@forud/shared'
import { Details } from '../../design/Details.js'
import { Notice } from '../../design/Notice.js'
import { Panel } from '../../design/Panel.js'
import { Tag } from '../../design/Tag.js'
import { CodeLink, QuestionLink } from '../desk/QuestionLink.js'
import { useEvaluation, useStore } from '../store/hooks.js'
import { basisMeanings } from '../texts.js'
import { NotFired } from '../why/NotFired.js'
import { WhyRule } from '../why/WhyRule.js'
import { conclusionTexts } from './texts.js'

/** What can be taken in at a glance; the rest is one press away. */
const shownAtOnce = 5

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
        {undecided.slice(0, shownAtOnce).map((rule) => (
          <UndecidedItem key={rule.rule} undecided={rule} />
        ))}
        {unclarified.length === 0 ? null : <UnclarifiedItem ids={unclarified} />}
      </ul>
      {undecided.length > shownAtOnce ? (
        <Details summary={conclusionTexts.moreUndecided(undecided.length - shownAtOnce)}>
          <ul className="plain indication">
            {undecided.slice(shownAtOnce).map((rule) => (
              <UndecidedItem key={rule.rule} undecided={rule} />
            ))}
          </ul>
        </Details>
      ) : null}
      <NotFired evaluation={evaluation} />
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

function FindingItem({ finding: { rule, minimumLevel, message, because } }: { readonly finding: Finding }) {
  return (
    <li className={`finding finding-${minimumLevel}`}>
      <p>
        {conclusionTexts.because(levelNames[minimumLevel])} <strong>{message}.</strong>
      </p>
      <Links label={conclusionTexts.answers} ids={because} />
      <WhyRule rule={rule} about={message} />
    </li>
  )
}

function UndecidedItem({ undecided: { rule, minimumLevel, missing } }: { readonly undecided: Undecided }) {
  const { definition } = useStore()
  const message = definition.rules.find(({ id }) => id === rule)?.message ?? ''
  return (
    <li className="finding finding-undecided">
      <p>
        <Tag tone="quiet">{conclusionTexts.undecided}</Tag> {levelNames[minimumLevel]}: {message}?
      </p>
      <CodeLinks label={conclusionTexts.needs} ids={missing} />
      <WhyRule rule={rule} about={message} />
    </li>
  )
}

function UnclarifiedItem({ ids }: { readonly ids: readonly QuestionId[] }) {
  return (
    <li className="finding finding-undecided">
      <p>
        <Tag tone="quiet">{conclusionTexts.unclarified}</Tag> {conclusionTexts.someUnclarified(ids.length)}
      </p>
      <CodeLinks label={conclusionTexts.needs} ids={ids} />
    </li>
  )
}

/** Many at once: the codes, with the question read aloud and shown on pointing. */
function CodeLinks({ label, ids }: { readonly label: string; readonly ids: readonly QuestionId[] }) {
  return (
    <p className="code-links">
      {label}:{' '}
      {ids.map((id) => (
        <Fragment key={id}>
          <CodeLink id={id} />{' '}
        </Fragment>
      ))}
    </p>
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
