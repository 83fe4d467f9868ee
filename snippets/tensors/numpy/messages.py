"""틀린 줄을 하나씩 실행하고, NumPy의 말을 옮깁니다."""
import numpy as np

x = np.arange(12).reshape(3, 4)
MISTAKES = [
    "x[3]",
    "x[0] = [1, 2]",
    "np.concatenate([x, x.T])",
    "np.concatenate([x, x[0]])",
    "bool(x > 3)",
]

for code in MISTAKES:
    try:
        exec(code)
    except (IndexError, ValueError) as error:
        print(f"{code}\n  {type(error).__name__}: {error}")
