import type { Question, StatementDraft } from '@forud/shared'
import { Button } from '../design/Button.js'
import { TextArea } from '../design/TextArea.js'
import { useEditing } from './editing.js'

type Comment = StatementDraft['comments'][number]
/** One comment to one answer. */
export function QuestionComment({ question }: { readonly question: Question }) {
  const { draft, change } = useEditing()
  const comment = draft.comments.find((known) => known.question === question.id)
  const write = (comments: Comment[]) => {
    change({ comments })
  }
  const others = draft.comments.filter((known) => known.question !== question.id)
  if (comment === undefined) {
    return (
      <Button
        look="quiet"
        icon="chat"
        about={`${question.code}: ${question.text}`}
        onPress={() => {
          write([...others, { id: crypto.randomUUID(), question: question.id, text: '' }])
        }}
      >
        Kommentér
      </Button>
    )
  }
  return (
    <div className="comment">
      <TextArea
        name={`comment-${question.id}`}
        label={`Kommentar til ${question.code}`}
        rows={2}
        value={comment.text}
        onChange={(text) => {
          write([...others, { ...comment, text }])
        }}
      />
      <Button
        look="quiet"
        icon="delete"
        about={`til ${question.code}`}
        onPress={() => {
          write(others)
        }}
      >
        Fjern kommentaren
      </Button>
    </div>
  )
}
