"""처음 가중치를 뽑는 방법입니다. 이름은 케라스의 kernel_initializer와 같습니다."""

import numpy as np


def glorot_uniform(rng, shape):
    """이어진 선이 많을수록 작게 뽑아, 층을 지나도 값의 크기가 비슷하게 합니다.

    분산이 2 / (들어오는 수 + 나가는 수)인 균등 분포입니다(Glorot, Bengio 2010).
    """
    limit = np.sqrt(6 / sum(fans(shape)))
    return rng.uniform(-limit, limit, shape)


def he_uniform(rng, shape):
    """분산이 2 / 들어오는 연결의 수인 균등 분포입니다(He 외 2015).

    렐루는 값의 절반쯤을 0으로 만듭니다. 그만큼 크게 뽑아 메웁니다.
    """
    limit = np.sqrt(6 / fans(shape)[0])
    return rng.uniform(-limit, limit, shape)


def he_normal(rng, shape):
    """he_uniform과 분산이 같은, 양 끝을 잘라 낸 정규 분포입니다."""
    z = rng.normal(size=shape)
    while (far := np.abs(z) > 2).any():
        z[far] = rng.normal(size=far.sum())
    return z / 0.87962566 * np.sqrt(2 / fans(shape)[0])  # ±2에서 자르면 0.88


def orthogonal(rng, shape):
    """행 또는 열이 서로 직교하는 행렬입니다(Saxe 외 2014).

    정사각이면 되풀이해 곱해도 벡터의 길이가 변하지 않아 순환 가중치에 씁니다.
    """
    q, r = np.linalg.qr(rng.normal(size=(max(shape), min(shape))))
    q = q * np.sign(np.diag(r))  # 고르게 뽑히게 합니다(Mezzadri 2007)
    return q if shape[0] >= shape[1] else q.T


def fans(shape):
    """유닛 하나로 들어오는 연결과, 입력 하나에서 나가는 연결의 수입니다."""
    window = np.prod(shape[:-2], dtype=int)
    return window * shape[-2], window * shape[-1]


FUNCTIONS = {"glorot_uniform": glorot_uniform, "he_uniform": he_uniform,
             "he_normal": he_normal}
