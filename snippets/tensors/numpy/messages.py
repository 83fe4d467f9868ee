"""흔한 실수마다 NumPy가 무엇이라고 하는지 봅니다."""
import numpy as np

x = np.arange(12).reshape(3, 4)


def put(values):
    x[0] = values


MISTAKES = {
    "np.array([[1, 2], [3]])": lambda: np.array([[1, 2], [3]]),
    "x[3]": lambda: x[3],
    "x[0] = [1, 2]": lambda: put([1, 2]),
    "np.stack([x, x[:2]])": lambda: np.stack([x, x[:2]]),
    "np.concatenate([x, x[0]])": lambda: np.concatenate([x, x[0]]),
    "np.concatenate([x, x.T])": lambda: np.concatenate([x, x.T]),
    "if x > 3": lambda: bool(x > 3),
}

for code, mistake in MISTAKES.items():
    try:
        mistake()
    except (IndexError, ValueError) as error:
        print(f"{code}\n  {type(error).__name__}: {error}")
