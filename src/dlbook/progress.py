"""훈련이 어디까지 왔는지 케라스와 같은 모양으로 보여 줍니다."""

import sys
import time

BAR = 20  # 막대의 칸


class Progress:
    """에포크 하나의 진행 막대입니다.

    verbose가 1이면 막대를, 2이면 에포크마다 한 줄만, 0이면 아무것도 적지
    않습니다. 터미널이 아니면 막대를 고쳐 그리지 않고 마지막 것만 적습니다.
    """

    def __init__(self, epoch, epochs, steps, verbose):
        self.step, self.steps, self.verbose = 0, steps, verbose
        self.started = self.drawn = time.perf_counter()
        self.redraw = verbose == 1 and sys.stdout.isatty()
        if verbose:
            print(f"Epoch {epoch}/{epochs}")

    def show(self, logs):
        """step번째 미니배치까지의 값으로 막대를 고쳐 그립니다."""
        step, now = self.step, time.perf_counter()
        if self.redraw and now - self.drawn > 0.1:
            self.drawn = now
            left = (now - self.started) / step * (self.steps - step)
            print(f"\r{self.bar(step)} {left:.0f}s "
                  f"{self.values(step, logs)}\033[K", end="", flush=True)

    def finish(self, logs):
        """에포크를 마친 값을 적습니다."""
        if not self.verbose:
            return
        took = f"{time.perf_counter() - self.started:.0f}s"
        line = f"{self.steps}/{self.steps} - {took} - "
        if self.verbose == 1:
            line = f"{self.bar(self.steps)} {took} "
        start = "\r\033[K" if self.redraw else ""
        print(f"{start}{line}{self.values(self.steps, logs)}", flush=True)

    def bar(self, step):
        done = BAR * step // self.steps
        return f"{step}/{self.steps} {'━' * done}{'─' * (BAR - done)}"

    def values(self, step, logs):
        each = (time.perf_counter() - self.started) / step * 1000
        parts = [f"{each:.0f}ms/step"]
        parts += [f"{name}: {value:.4f}" for name, value in logs.items()]
        return " - ".join(parts)
