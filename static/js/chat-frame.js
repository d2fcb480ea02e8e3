import { keepOpen } from "./chat-memory.js";

const COVERS_SCREEN = "(max-width: 39.99rem), (max-height: 29.99rem)";
const LOW_REM = 30;

/** How the panel sits in the window: in its launcher's place, beside the page or over it on a small screen. */
export class Frame {
  #small = matchMedia(COVERS_SCREEN);
  #isOpen = false;

  constructor(node, launcher) {
    this.node = node;
    this.launcher = launcher;
    launcher.setAttribute("aria-controls", node.id);
    const fit = () => this.#fit();
    this.#small.addEventListener("change", fit);
    window.addEventListener("resize", fit);
    // The layout viewport of a phone does not shrink for the keyboard; the visual one does.
    window.visualViewport?.addEventListener("resize", fit);
    window.visualViewport?.addEventListener("scroll", fit);
    node.addEventListener("click", (event) => {
      // A page reached from a panel that covers the screen should be seen.
      if (event.target.closest("a") && this.coversPage) keepOpen(false);
    });
  }

  get isOpen() {
    return this.#isOpen;
  }

  get coversPage() {
    return this.#isOpen && this.#small.matches;
  }

  setOpen(isOpen) {
    this.#isOpen = isOpen;
    keepOpen(isOpen);
    this.launcher.hidden = isOpen;
    this.launcher.setAttribute("aria-expanded", String(isOpen));
    this.node.hidden = !isOpen;
    this.#fit();
  }

  #fit() {
    const covers = this.coversPage;
    for (const sibling of document.body.children) {
      if (sibling !== this.node) sibling.inert = covers;
    }
    document.documentElement.classList.toggle("chat-covers", covers);
    if (covers) this.node.setAttribute("aria-modal", "true");
    else this.node.removeAttribute("aria-modal");
    this.#followViewport(covers);
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    this.node.classList.toggle("chat-low", this.#isOpen && this.node.clientHeight < LOW_REM * rem);
  }

  #followViewport(covers) {
    const view = window.visualViewport;
    if (!covers || !view) {
      this.node.style.removeProperty("--chat-height");
      this.node.style.removeProperty("--chat-top");
    } else if (view.scale < 1.05) {
      // Pinched-in readers move over a panel that stays as it is.
      this.node.style.setProperty("--chat-height", `${view.height}px`);
      this.node.style.setProperty("--chat-top", `${view.offsetTop}px`);
    }
  }
}
