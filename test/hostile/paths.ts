import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { carveOut, type Input } from './input.ts'

const mkfifo = (path: string) => execFileSync('mkfifo', [path])
const socket = (path: string) =>
  execFileSync(
    process.execPath,
    ['-e', 'require("net").createServer().listen(process.argv[1], () => process.kill(process.pid, 9))', path],
    { stdio: 'ignore' },
  )
const quietly = (make: () => void) => {
  try {
    make()
  } catch {
    // The process that leaves a socket behind ends by a signal.
  }
}
const bytes = (cwd: string, name: readonly number[]) =>
  Buffer.concat([Buffer.from(`${cwd}/a`), Buffer.from(name), Buffer.from('.yaml')])

/** Names that are looked for in every folder, and so might be anything. */
const wellKnown = ['carveout.config.yaml', '.carveout-baseline.yaml', 'package.json']

const nothing = /^$/

/** Inputs that are names, or no plain files. */
export const paths: readonly Input[] = [
  {
    name: 'pipes, sockets and devices among the files',
    make: (cwd) => {
      mkfifo(join(cwd, 'pipe.yaml'))
      quietly(() => socket(join(cwd, 'socket.yaml')))
      symlinkSync('/dev/zero', join(cwd, 'zero.yaml'))
      symlinkSync('/dev/tty', join(cwd, 'tty.json'))
    },
    code: 0,
    says: [nothing],
  },
  {
    name: 'a pipe that is named',
    make: (cwd) => mkfifo(join(cwd, 'pipe.yaml')),
    argv: ['lint', 'pipe.yaml'],
    code: 2,
    says: [/^carveout: pipe\.yaml is neither a file nor a folder\n$/],
  },
  {
    name: 'a device that is named',
    argv: ['lint', '/dev/zero'],
    code: 2,
    says: [/^carveout: \/dev\/zero is neither a file nor a folder\n$/],
  },
  ...wellKnown.flatMap((name): Input[] => [
    {
      name: `${name} is a pipe`,
      make: (cwd) => mkfifo(join(cwd, name)),
      code: 2,
      says: [new RegExp(`carveout: ${name} (can't be read: it )?is no file`)],
    },
    {
      name: `${name} is a link to a device without end`,
      make: (cwd) => symlinkSync('/dev/zero', join(cwd, name)),
      code: 2,
      says: [new RegExp(`carveout: ${name} (can't be read: it )?(is|leads) `)],
    },
    {
      name: `${name} is a link to itself`,
      make: (cwd) => symlinkSync(name, join(cwd, name)),
      code: 2,
      says: [new RegExp(`carveout: ${name} (can't be read: too many symbolic links|is a symbolic link)`)],
    },
  ]),
  { name: '.gitignore is a pipe', make: (cwd) => mkfifo(join(cwd, '.gitignore')), code: 0, says: [nothing] },
  {
    name: '.gitignore is a link to a device without end',
    make: (cwd) => symlinkSync('/dev/zero', join(cwd, '.gitignore')),
    code: 0,
    says: [nothing],
  },
  {
    name: '.gitignore is a link to itself',
    make: (cwd) => symlinkSync('.gitignore', join(cwd, '.gitignore')),
    code: 0,
    says: [nothing],
  },
  { name: '--config names a device', argv: ['lint', '--config', '/dev/zero'], code: 2, says: [/^carveout: .*no file/] },
  {
    name: 'links in a circle',
    make: (cwd) => {
      symlinkSync('b.yaml', join(cwd, 'a.yaml'))
      symlinkSync('a.yaml', join(cwd, 'b.yaml'))
      symlinkSync('.', join(cwd, 'here'))
      symlinkSync('..', join(cwd, 'up'))
    },
    code: 0,
    says: [nothing],
  },
  {
    name: 'a link in a circle that is named',
    make: (cwd) => symlinkSync('a.yaml', join(cwd, 'a.yaml')),
    argv: ['lint', 'a.yaml'],
    code: 2,
    says: [/^carveout: /],
  },
  {
    name: 'links out of the project',
    make: (cwd) => {
      symlinkSync('/', join(cwd, 'root'))
      symlinkSync('/etc/passwd', join(cwd, 'passwd.yaml'))
    },
    code: 0,
    says: [nothing],
  },
  {
    name: 'extends a link out of the project',
    make: (cwd) => {
      symlinkSync('/etc/passwd', join(cwd, 'base.yaml'))
      writeFileSync(join(cwd, 'carveout.config.yaml'), 'extends: ./base.yaml\n')
    },
    code: 2,
    says: [/leads out of the project/],
  },
  {
    name: 'extends a pipe',
    make: (cwd) => {
      mkfifo(join(cwd, 'base.yaml'))
      writeFileSync(join(cwd, 'carveout.config.yaml'), 'extends: ./base.yaml\n')
    },
    code: 2,
    says: [/base\.yaml can't be read: it is no file/],
  },
  {
    name: 'extends a name with NUL',
    make: (cwd) => writeFileSync(join(cwd, 'carveout.config.yaml'), 'extends: "./a\\0b.yaml"\n'),
    code: 2,
    says: [/^carveout: carveout\.config\.yaml:1:10: /],
  },
  {
    name: 'extends a name that is too long',
    make: (cwd) => writeFileSync(join(cwd, 'carveout.config.yaml'), `extends: ./${'a'.repeat(5_000)}.yaml\n`),
    code: 2,
    says: [/^carveout: carveout\.config\.yaml:1:10: /],
  },
  {
    name: 'odd names',
    make: (cwd) => {
      for (const name of [
        'line\nbreak.yaml',
        ' blank .yaml',
        '-f.yaml',
        '--config.yaml',
        '::error::.yaml',
        '\u001b[2J.yaml',
        '*.yaml',
        '!a.yaml',
        '%2e%2e.yaml',
        'a\u202eb.yaml',
        `${'n'.repeat(250)}.yaml`,
      ])
        writeFileSync(join(cwd, name), carveOut().replace('hostile', `h${name.length}`))
    },
    code: 1,
    says: [/line\\nbreak\.yaml:3:5: /, /\\u\{1b\}\[2J\.yaml:3:5: /, /a\\u\{202e\}b\.yaml:3:5: /, /^-f\.yaml:3:5: /m],
  },
  {
    name: 'a name that begins with a dash',
    make: (cwd) => writeFileSync(join(cwd, '--fix.yaml'), carveOut()),
    argv: ['lint', '-f', 'concise', '--', '--fix.yaml'],
    code: 1,
    says: [/^--fix\.yaml:3:5: /],
  },
  {
    name: 'a name that is not UTF-8',
    make: (cwd) => writeFileSync(bytes(cwd, [0xe9, 0xff]), carveOut()),
    code: 2,
    says: [/^carveout: a\ufffd+\.yaml can't be read: no such file or folder\n$/],
  },
  {
    name: 'a folder that is not UTF-8',
    make: (cwd) => mkdirSync(bytes(cwd, [0xe9])),
    code: 2,
    says: [/^carveout: a\ufffd\.yaml can't be read: no such file or folder\n$/],
  },
  { name: 'folders that end in .yaml', make: (cwd) => mkdirSync(join(cwd, 'folder.yaml')), code: 0, says: [nothing] },
  {
    name: 'a file that may not be read',
    make: (cwd) => {
      writeFileSync(join(cwd, 'locked.yaml'), carveOut())
      chmodSync(join(cwd, 'locked.yaml'), 0)
    },
    powerless: true,
    code: 2,
    says: [/^carveout: locked\.yaml can't be read: permission denied\n$/],
  },
  {
    name: 'a folder that may not be read',
    make: (cwd) => {
      mkdirSync(join(cwd, 'locked'))
      chmodSync(join(cwd, 'locked'), 0)
    },
    powerless: true,
    code: 2,
    says: [/^carveout: locked can't be read: permission denied\n$/],
  },
  {
    name: 'a configuration that may not be read',
    make: (cwd) => {
      writeFileSync(join(cwd, 'carveout.config.yaml'), '')
      chmodSync(join(cwd, 'carveout.config.yaml'), 0)
    },
    powerless: true,
    code: 2,
    says: [/^carveout: carveout\.config\.yaml can't be read: permission denied\n$/],
  },
  ...['gone', 'folder', 'pipe', 'grown', 'cut'].map(
    (fate): Input => ({
      name: `a file that, when it is opened, is ${fate}`,
      make: (cwd) => writeFileSync(join(cwd, 'victim.yaml'), carveOut()),
      preloads: [`change.js?${fate}`],
      code: { gone: 2, folder: 2, pipe: 2, grown: 1, cut: 0 }[fate] as Input['code'],
      says: [
        {
          gone: /victim\.yaml can't be read: no such file/,
          folder: /victim\.yaml can't be read: it is a folder/,
          pipe: /victim\.yaml can't be read: it is no file/,
          grown: /larger than 10 MB/,
          cut: nothing,
        }[fate] as RegExp,
      ],
    }),
  ),
]
