type Props = {
  readonly id: string
  readonly multiple?: boolean
  readonly accept?: string
  /** The id of what is said of it. */
  readonly describedBy?: string | undefined
  readonly onFiles: (files: readonly File[]) => void
}

/** A field for files, as they are in JSON. The same file once more, mended, is a change again. */
export const FileInput = ({ id, multiple = false, accept = '.json,application/json', describedBy, onFiles }: Props) => (
  <input
    type="file"
    id={id}
    multiple={multiple}
    accept={accept}
    aria-describedby={describedBy}
    onChange={({ currentTarget }) => {
      const files = [...(currentTarget.files ?? [])]
      currentTarget.value = ''
      if (files.length > 0) onFiles(files)
    }}
  />
)
