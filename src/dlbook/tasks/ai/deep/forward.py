"""층 둘을 지나는 길

크기가 `(샘플, 특성)`인 `x`를 은닉층과 출력층에 차례로 통과시키는
`forward(x, w1, b1, w2, b2)`를 적으세요. 은닉층은 곱하고 더한 다음 `relu`로 음수를 0으로
바꾸고, 출력층은 곱하고 더하기만 합니다.
"""

# %% start
import numpy as np


def forward(x, w1, b1, w2, b2):
    """출력층의 점수 (샘플, 클래스)."""
    return x


x, w1, w2 = np.ones((1, 2)), np.array([[1, -1], [2, 0]]), np.ones((2, 3))
print(forward(x, w1, np.zeros(2), w2, np.zeros(3)))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for samples, inputs, hidden, outputs in [
            (1, 2, 3, 2), (4, 5, 3, 2), (6, 3, 8, 10), (2, 7, 1, 4)]:
        sizes = [(samples, inputs), (inputs, hidden), hidden,
                 (hidden, outputs), outputs]
        yield (f"샘플 {samples}, 특성 {inputs}, 뉴런 {hidden}", work.forward,
               *(rng.normal(size=size).round(1) for size in sizes))

# %% answer
import numpy as np


def forward(x, w1, b1, w2, b2):
    """출력층의 점수 (샘플, 클래스)."""
    hidden = np.maximum(x @ w1 + b1, 0)
    return hidden @ w2 + b2


x, w1, w2 = np.ones((1, 2)), np.array([[1, -1], [2, 0]]), np.ones((2, 3))
print(forward(x, w1, np.zeros(2), w2, np.zeros(3)))

# %% wrong: relu가 빠졌습니다. 꺾지 않으면 층 둘이 층 하나와 같습니다.
def forward(x, w1, b1, w2, b2):
    return (x @ w1 + b1) @ w2 + b2

# %% wrong: 출력층까지 꺾었습니다. relu는 은닉층에만 쓰세요.
import numpy as np


def forward(x, w1, b1, w2, b2):
    return np.maximum(np.maximum(x @ w1 + b1, 0) @ w2 + b2, 0)

# %% wrong: 편향을 relu 다음에 더했습니다. 곱하고, 더하고, 그다음에 꺾으세요.
import numpy as np


def forward(x, w1, b1, w2, b2):
    return (np.maximum(x @ w1, 0) + b1) @ w2 + b2

# %% wrong: 편향이 빠졌습니다. 층마다 곱한 다음 편향을 더하세요.
import numpy as np


def forward(x, w1, b1, w2, b2):
    return np.maximum(x @ w1, 0) @ w2
