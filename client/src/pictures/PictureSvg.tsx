import { dashes, inks, pagesOf, pathOf, signWeight, type Ink, type Picture, type Shape } from '@forud/shared'
import { memo, useId } from 'react'

/** Low enough for every part to fit on a sheet when the page is printed. */
const tallest = 900

/**
 * The same shapes as in the file and the PDF, in parts that lie edge to edge, so that a sheet ends between two cards. Its
 * words are for the eye: it is named as one picture, and the table beside it is for everybody.
 */
export const PictureSvg = memo(function PictureSvg({ picture }: { readonly picture: Picture }) {
  const description = useId()
  return (
    <div role="img" aria-label={picture.title} aria-describedby={description}>
      <span id={description} hidden>
        {picture.description}
      </span>
      {pagesOf(picture, tallest).map((part, at) => (
        <Part key={at} part={part} />
      ))}
    </div>
  )
})

function Part({ part: { width, height, shapes } }: { readonly part: Picture }) {
  return (
    <svg
      className="picture"
      aria-hidden="true"
      focusable="false"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      {shapes.map((shape, index) => (
        <Drawn key={index} shape={shape} />
      ))}
    </svg>
  )
}

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
