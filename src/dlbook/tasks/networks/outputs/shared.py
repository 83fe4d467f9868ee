"""두 손실이 보낸 그래디언트

함께 쓰는 층의 출력 `h`에서 종과 몸무게로 갈라졌습니다. 두 손실을 두 층의 `z`로
미분한 `d_species`, `d_mass`와 두 커널, 손실마다 곱하는 수 `weights`를 받아, 곱해 더한
손실을 `h`로 미분한 것을 돌려주는
`shared(d_species, d_mass, species, mass, weights)`를 적으세요.
"""

# %% start
import numpy as np


def shared(d_species, d_mass, species, mass, weights):
    """손실의 합을 h로 미분합니다. species와 mass는 커널입니다."""
    return np.zeros((len(d_species), len(species)))


print(shared(np.ones((2, 3)), np.ones((2, 1)), np.ones((4, 3)),
             np.ones((4, 1)), [1, 1]))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for samples, units, weights in [(5, 4, [1, 1]), (3, 3, [0.5, 0.5]),
                                    (1, 6, [0.9, 0.1]), (4, 2, [1, 0.2])]:
        yield (f"샘플 {samples}개, 유닛 {units}개, weights가 {weights}",
               work.shared, rng.normal(size=(samples, 3)),
               rng.normal(size=(samples, 1)), rng.normal(size=(units, 3)),
               rng.normal(size=(units, 1)), weights)

# %% answer
import numpy as np


def shared(d_species, d_mass, species, mass, weights):
    """손실의 합을 h로 미분합니다. species와 mass는 커널입니다."""
    return (weights[0] * d_species @ species.T
            + weights[1] * d_mass @ mass.T)


print(shared(np.ones((2, 3)), np.ones((2, 1)), np.ones((4, 3)),
             np.ones((4, 1)), [1, 1]))

# %% wrong: 손실에 곱하는 수를 쓰지 않았습니다. 손실에 곱한 수는 그 손실의
# 그래디언트에도 곱해집니다.
def shared(d_species, d_mass, species, mass, weights):
    return d_species @ species.T + d_mass @ mass.T

# %% wrong: 종에서 온 것만 돌려주었습니다. h는 두 층에 쓰였으므로 두 곳에서 온
# 그래디언트를 더하세요.
def shared(d_species, d_mass, species, mass, weights):
    return weights[0] * d_species @ species.T

# %% wrong: 둘을 평균 냈습니다. 훈련이 줄이는 것은 손실의 합이므로 나누지 않고 더합니다.
def shared(d_species, d_mass, species, mass, weights):
    return (weights[0] * d_species @ species.T
            + weights[1] * d_mass @ mass.T) / 2

# %% wrong: 곱하는 수의 자리가 바뀌었습니다. weights의 앞이 종, 뒤가 몸무게입니다.
def shared(d_species, d_mass, species, mass, weights):
    return (weights[1] * d_species @ species.T
            + weights[0] * d_mass @ mass.T)
