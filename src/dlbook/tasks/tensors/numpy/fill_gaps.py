"""빈 값을 평균으로 채우기

측정하지 못한 날인 `-99`를 측정한 값들의 평균으로 채운 새 배열을 돌려주는
`fill_gaps(x)`를 적으세요. `[10, -99, 20]`은 `[10, 15, 20]`이 됩니다.
"""

# %% start
import numpy as np


def fill_gaps(x):
    """-99인 자리를 나머지의 평균으로 채웁니다."""
    return x.copy()


print(fill_gaps(np.array([10.0, -99.0, 20.0])))

# %% check
import numpy as np


def observe(work):
    for values in ([10, -99, 20], [-99, 4, -99, 8], [-3, -99, 5],
                   [-99, 7], [1, -99, 2, -99, 6]):
        yield f"x = {values}", work.fill_gaps, np.array(values, "float64")

# %% answer
import numpy as np


def fill_gaps(x):
    """-99인 자리를 나머지의 평균으로 채웁니다."""
    measured = x != -99
    return np.where(measured, x, x[measured].mean())


print(fill_gaps(np.array([10.0, -99.0, 20.0])))

# %% wrong: 평균에 -99도 들어갔습니다. 측정한 값만 골라 평균을 내세요.
import numpy as np


def fill_gaps(x):
    return np.where(x == -99, x.mean(), x)

# %% wrong: 빈 자리를 채우지 않고 뺐습니다. 길이가 그대로여야 합니다.
def fill_gaps(x):
    return x[x != -99]

# %% wrong: 영하인 날까지 빈 값으로 보았습니다. 마스크는 x == -99입니다.
import numpy as np


def fill_gaps(x):
    return np.where(x < 0, x[x >= 0].mean(), x)
