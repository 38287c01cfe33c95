import type { ComponentChildren } from 'preact';

/* Drawings for the first page. Each says nothing that the words under it do not. */

function Drawing({ width = 320, height = 190, children }: DrawingProps) {
  return (
    <svg class="drawing" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {children}
    </svg>
  );
}

interface DrawingProps {
  width?: number;
  height?: number;
  children: ComponentChildren;
}

/** Nobody: a face in a few lines, its left eye narrowed and the left corner of the mouth drawn out. 92 × 108 around its middle. */
function Face({ at }: { at: string }) {
  return (
    <g transform={`translate(${at})`}>
      <path class="drawn soft" d="M-46 62Q-44 40-14 36V24H14V36Q44 40 46 62" />
      <ellipse class="drawn skin" rx="27" ry="34" />
      <path class="drawn" d="M-19-11Q-13-16-6-12M6-13Q13-18 19-13" />
      <path class="drawn" d="M-19-3Q-12.5-9-6-3Q-12.5 3-19-3ZM6-2Q12.5-5 19-2.5Q12.5 1 6-2Z" />
      <circle class="dot" cx="-12.5" cy="-3" r="2.4" />
      <path class="drawn" d="M1-4L-3 9H3" />
      <path class="drawn" d="M-10 19Q2 22 15 14" />
    </g>
  );
}

/** A call in a browser's window, and the icon that is clicked. */
export function CallPicture() {
  return (
    <Drawing>
      <rect class="sheet" x="8" y="8" width="304" height="174" rx="9" />
      <path class="drawn faint" d="M8 38H312" />
      <rect class="field" x="24" y="16" width="196" height="14" rx="7" />
      <rect class="accent" x="254" y="14" width="18" height="18" rx="4" />
      <path class="on-accent" d="M258 23H261L263 18L266 28L267 23H269" />
      <circle class="ring" cx="263" cy="23" r="15" />
      <path class="pointer" d="M270 28L284 42L277 42.5L281 51L277.5 52.5L274 44L269 48.5Z" />
      <rect class="field" x="20" y="50" width="186" height="120" rx="6" />
      <Face at="113 108" />
      <rect class="panel-drawn" x="220" y="62" width="80" height="108" rx="6" />
      <path class="drawn faint" d="M232 80H272M232 94H288M232 108H282" />
      <path class="drawn mark" d="M232 140H244L248 128L254 152L258 140H288" />
    </Drawing>
  );
}

/** The picture is measured; what is in order, what is not, and what to say. */
export function CheckPicture() {
  return (
    <Drawing>
      <rect class="field" x="8" y="8" width="150" height="174" rx="9" />
      <Face at="83 100" />
      <path class="drawn mark" d="M42 64V50H56M110 50H124V64M124 136V150H110M56 150H42V136" />
      <path
        class="sheet"
        d="M184 8H304Q312 8 312 16V54Q312 62 304 62H204L178 76L184 60Q176 58 176 54V16Q176 8 184 8Z"
      />
      <path class="drawn mark" d="M190 26H296M190 42H258" />
      <rect class="sheet" x="176" y="88" width="136" height="94" rx="9" />
      {[106, 135, 164].map((y, row) => (
        <g key={y}>
          <circle class={row === 2 ? 'badge warn' : 'badge good'} cx="194" cy={y} r="9" />
          <path
            class="badge-mark"
            d={
              row === 2 ? `M194 ${y - 5}V${y + 1}M194 ${y + 4.5}V${y + 5}` : `M190 ${y}L193 ${y + 3.5}L198.5 ${y - 3.5}`
            }
          />
          <path class="drawn faint" d={`M212 ${y}H${[290, 276, 296][row]}`} />
        </g>
      ))}
    </Drawing>
  );
}

/** A summary on a computer with a lock. */
export function SharePicture() {
  return (
    <Drawing>
      <path class="field" d="M44 20Q44 10 54 10H266Q276 10 276 20V150H44Z" />
      <path class="sheet" d="M20 150H300L306 168Q308 176 298 176H22Q12 176 14 168Z" />
      <rect class="sheet" x="92" y="24" width="136" height="126" />
      <text class="figure-drawn" x="104" y="64">
        2
      </text>
      <path class="drawn faint" d="M136 44H214M136 58H194" />
      <path class="drawn mark" d="M104 90H120L124 78L130 102L134 90H160L164 74L170 106L174 90H216" />
      <path class="drawn faint" d="M104 118H216M104 132H180" />
      <circle class="accent" cx="262" cy="132" r="28" />
      <rect class="lock" x="249" y="128" width="26" height="20" rx="3" />
      <path class="on-accent thick" d="M254 128V122Q254 114 262 114Q270 114 270 122V128" />
    </Drawing>
  );
}

/** The puzzle piece of the browser's bar, and the pin in its list. */
export function PinPicture() {
  return (
    <Drawing width={150} height={72}>
      <path
        class="drawn"
        d="M18 24H29Q27 14 34 14Q41 14 39 24H50V35Q60 33 60 40Q60 47 50 45V56H18V45Q28 46 28 40Q28 34 18 35Z"
      />
      <path class="drawn faint" d="M72 36H90M84 30L90 36L84 42" />
      <path class="drawn mark" d="M112 16H134M116 16V32L108 42H138L130 32V16M123 42V60" />
    </Drawing>
  );
}
