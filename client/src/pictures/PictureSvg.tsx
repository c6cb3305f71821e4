import { dashes, inks, pathOf, signWeight, type Ink, type Picture, type Shape } from '@forud/shared'
import { memo, useId } from 'react'

/** The same shapes as in the file and the PDF. Its words are for the eye: the table beside it is for everybody. */
export const PictureSvg = memo(function PictureSvg({ picture }: { readonly picture: Picture }) {
  const title = useId()
  const description = useId()
  const { width, height } = picture
  return (
    <svg
      className="picture"
      role="img"
      aria-labelledby={title}
      aria-describedby={description}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <title id={title}>{picture.title}</title>
      <desc id={description}>{picture.description}</desc>
      {picture.shapes.map((shape, index) => (
        <Drawn key={index} shape={shape} />
      ))}
    </svg>
  )
})

function Drawn({ shape }: { readonly shape: Shape }) {
  switch (shape.is) {
    case 'box': {
      const { x, y, width, height, round, fill, stroke, weight, dashed } = shape
      return (
        <rect
          {...{ x, y, width, height }}
          rx={round}
          {...filled(fill)}
          {...drawn(stroke, weight ?? 1)}
          strokeDasharray={dashed === true ? dashes : undefined}
        />
      )
    }
    case 'line':
      return (
        <path
          d={pathOf(shape.points)}
          fill="none"
          {...drawn(shape.stroke, shape.weight)}
          strokeDasharray={shape.dashed === true ? dashes : undefined}
        />
      )
    case 'sign':
      return (
        <path
          d={shape.d}
          transform={`translate(${shape.at[0]} ${shape.at[1]})`}
          {...(shape.fill === undefined ? { fill: 'none' } : filled(shape.fill))}
          {...drawn(shape.stroke, signWeight)}
        />
      )
    case 'text':
      return (
        <text
          x={shape.at[0]}
          y={shape.at[1]}
          fontSize={shape.size}
          fontWeight={shape.bold === true ? 600 : 400}
          textAnchor={shape.anchor}
          {...filled(shape.ink)}
        >
          {shape.text}
        </text>
      )
  }
}

const filled = (ink: Ink) => ({ fill: inks[ink], 'data-fill': ink })
const drawn = (ink: Ink | undefined, weight: number) =>
  ink === undefined ? {} : { stroke: inks[ink], 'data-stroke': ink, strokeWidth: weight }
