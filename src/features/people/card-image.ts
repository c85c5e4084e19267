import { qrModules } from '../shared/qr-modules.ts'
import { cardAdvice } from './card-face.ts'
import type { CardFace } from './card-face.ts'

/** 85.6 × 54 mm at 300 dots an inch, which a photo shop prints sharp. */
const size = { width: 1012, height: 638 } as const
const edge = 34

/** The card as a picture for the family's phone: the same face as on paper. */
export async function cardImage(face: CardFace): Promise<Blob> {
  await document.fonts.ready
  const canvas = document.createElement('canvas')
  canvas.width = size.width
  canvas.height = size.height
  const paper = canvas.getContext('2d')
  if (!paper) throw new Error('This browser has no canvas to draw the card on.')
  paper.fillStyle = '#fff'
  paper.fillRect(0, 0, size.width, size.height)
  paper.fillStyle = '#000'
  const side = 500
  drawCode(paper, face.code, { x: edge / 2, y: (size.height - side) / 2, side })
  drawWords(paper, face, side + edge, size.width - side - 2 * edge)
  return new Promise((done, failed) =>
    canvas.toBlob(
      blob => (blob ? done(blob) : failed(new Error('The card could not be drawn.'))),
      'image/png',
    ),
  )
}

type Place = { x: number; y: number; side: number }

function drawCode(paper: CanvasRenderingContext2D, code: string, { x, y, side }: Place): void {
  const { size: squares, rows } = qrModules(code)
  const one = Math.floor(side / squares)
  for (const [j, row] of rows.entries())
    for (const [i, on] of row.entries()) if (on) paper.fillRect(x + i * one, y + j * one, one, one)
}

function drawWords(paper: CanvasRenderingContext2D, face: CardFace, x: number, width: number): void {
  const family = getComputedStyle(document.body).fontFamily
  const lines = [
    ...wrapped(paper, face.name, `700 54px ${family}`, width)
      .slice(0, 4)
      .map(text => ({ text, px: 54, weight: 700 })),
    ...[face.mark, face.born, face.posyandu]
      .flatMap(text => wrapped(paper, text, `500 40px ${family}`, width))
      .map(text => ({ text, px: 40, weight: 500 })),
    ...wrapped(paper, cardAdvice, `500 32px ${family}`, width).map(text => ({ text, px: 32, weight: 500 })),
  ]
  const height = lines.reduce((sum, line) => sum + line.px * 1.3, 0)
  let y = (size.height - height) / 2
  for (const { text, px, weight } of lines) {
    y += px * 1.3
    paper.font = `${weight} ${px}px ${family}`
    paper.fillText(text, x, y - px * 0.3, width)
  }
}

function wrapped(paper: CanvasRenderingContext2D, text: string, font: string, width: number): string[] {
  paper.font = font
  const lines: string[] = []
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && paper.measureText(longer).width <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
