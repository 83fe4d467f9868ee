"""행렬 곱을 점곱으로

`@` 없이 행렬 곱을 구하는 `matmul(a, b)`를 적으세요. 결과의 `i`행 `j`열은 `a`의 `i`행과
`b`의 `j`열을 점곱한 수입니다.
"""

# %% start
import numpy as np


def matmul(a, b):
    """행과 열을 점곱해 칸을 하나씩 채웁니다."""
    made = np.zeros((a.shape[0], b.shape[1]))
    return made


print(matmul(np.ones((2, 3)), np.ones((3, 4))))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for rows, middle, columns in [
            (2, 3, 4), (3, 3, 3), (1, 5, 2), (4, 2, 1), (2, 2, 2)]:
        a = rng.normal(size=(rows, middle)).round(1)
        b = rng.normal(size=(middle, columns)).round(1)
        yield f"a가 {a.shape}, b가 {b.shape}", work.matmul, a, b

# %% answer
import numpy as np


def matmul(a, b):
    """행과 열을 점곱해 칸을 하나씩 채웁니다."""
    made = np.zeros((a.shape[0], b.shape[1]))
    for i in range(a.shape[0]):
        for j in range(b.shape[1]):
            made[i, j] = np.sum(a[i] * b[:, j])
    return made


print(matmul(np.ones((2, 3)), np.ones((3, 4))))

# %% wrong: 칸마다 마지막 곱만 남았습니다. =로 덮어쓰지 말고 +=로 더해 가세요.
import numpy as np


def matmul(a, b):
    made = np.zeros((a.shape[0], b.shape[1]))
    for i, j in np.ndindex(made.shape):
        for k in range(a.shape[1]):
            made[i, j] = a[i, k] * b[k, j]
    return made

# %% wrong: 결과의 행과 열이 뒤바뀌었습니다. 행은 a의 행, 열은 b의 열을 따릅니다.
def matmul(a, b):
    return (a @ b).T

# %% wrong: 칸마다 마지막 곱이 빠졌습니다. 점곱은 가운데 길이만큼 모두 더합니다.
import numpy as np


def matmul(a, b):
    made = np.zeros((a.shape[0], b.shape[1]))
    for i, j in np.ndindex(made.shape):
        for k in range(a.shape[1] - 1):
            made[i, j] += a[i, k] * b[k, j]
    return made
