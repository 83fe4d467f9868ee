"""어텐션입니다. 자리마다 다른 자리들을 보고, 볼 만한 것을 섞어 옵니다."""

from dataclasses import dataclass, field

import numpy as np

from dlbook.activations import Softmax
from dlbook.checks import attention as checks
from dlbook.initializers import glorot_uniform
from dlbook.layers.base import Layer

PARTS = ("query", "key", "value")
HIDDEN = -1e9  # 가린 자리의 점수에 더해, 소프트맥스가 0을 주게 합니다


class Attention:
    """스케일드 점곱 어텐션: softmax(q @ k.T / sqrt(key_dim)) @ v입니다.

    q: (..., 묻는 자리, key_dim), k: (..., 보는 자리, key_dim),
    v: (..., 보는 자리, value_dim). mask: 볼 수 있으면 True. (Vaswani 외 2017)
    """

    def forward(self, q, k, v, mask=True):
        scale = q.shape[-1] ** -0.5
        scores = q @ k.swapaxes(-1, -2) * scale
        scores = scores + np.where(mask, 0, HIDDEN).astype(q.dtype)
        weights, kept = Softmax().forward(scores)
        return weights @ v, (q, k, v, weights, scale, kept)

    def backward(self, dy, kept):
        q, k, v, weights, scale, kept = kept
        dweights = dy @ v.swapaxes(-1, -2)
        dscores, _ = Softmax().backward(dweights, kept)
        dq, dk = dscores @ k * scale, dscores.swapaxes(-1, -2) @ q * scale
        return (dq, dk, weights.swapaxes(-1, -2) @ dy), {}


@dataclass(eq=False)
class AttentionShape(Layer):
    """멀티 헤드 어텐션의 크기와 처음 가중치입니다."""
    num_heads: int
    key_dim: int
    use_causal_mask: bool = field(default=False, kw_only=True)
    axes = ("timesteps", "features")
    arity = (1, 2)
    check, checked = checks.attention_fits, checks.query_and_value

    def output_shape(self, shape):
        return checks.each_shape(shape)[0]

    def initial(self, shape, rng):
        shapes, heads = checks.each_shape(shape), (self.num_heads, self.key_dim)
        query, value, width = shapes[0][-1], shapes[-1][-1], np.prod(heads)
        weights = {}
        for name, features in zip(PARTS, (query, value, value)):
            kernel = glorot_uniform(rng, (features, width))
            weights[f"{name}/kernel"] = kernel.reshape(features, *heads)
            weights[f"{name}/bias"] = np.zeros(heads)
        kernel = glorot_uniform(rng, (width, query)).reshape(*heads, query)
        return weights | {"attention_output/kernel": kernel,
                          "attention_output/bias": np.zeros(query)}


class MultiHeadAttention(AttentionShape):
    """멀티 헤드 어텐션: 어텐션 여럿을 나란히 하고, 밀집 층 하나로 모읍니다.

    입력 (samples, timesteps, features), 출력도 같은 크기. 텐서 하나를 받으면
    자기를, [query, value]를 받으면 query의 자리마다 value를 봅니다.
    use_causal_mask: 뒤를 보지 않습니다. attention_mask: 볼 수 있으면 True,
    (samples, 묻는 자리, 보는 자리).
    """

    def forward(self, x, training=False, attention_mask=True):
        query, value = x if isinstance(x, list) else (x, x)
        *project, kernel, bias = self.weights.values()
        heads = map(split, (query, value, value),  # key도 value에서 만듭니다
                    project[::2], project[1::2])
        mask = checks.mask(self, attention_mask, query, value)
        if self.use_causal_mask:
            mask = mask & np.tri(query.shape[1], value.shape[1], dtype=bool)
        mixed, kept = Attention().forward(*heads, mask)
        y = product("nhtk,hkd->ntd", mixed, kernel) + bias
        return y, (x, query, value, mixed, kept)

    def backward(self, dy, kept):
        x, query, value, mixed, kept = kept
        kernel = self.weights["attention_output/kernel"]
        dheads, _ = Attention().backward(
            product("ntd,hkd->nhtk", dy, kernel), kept)
        dparts, dw = [], {}
        for name, part, d in zip(PARTS, (query, value, value), dheads):
            dpart, dw[f"{name}/kernel"], dw[f"{name}/bias"] = split_back(
                d, part, self.weights[f"{name}/kernel"])
            dparts.append(dpart)
        dw["attention_output/kernel"] = product("nhtk,ntd->hkd", mixed, dy)
        dw["attention_output/bias"] = dy.sum(axis=(0, 1))
        dx = [dparts[0], dparts[1] + dparts[2]]
        return dx if isinstance(x, list) else dx[0] + dx[1], dw


def split(x, kernel, bias):
    """특성을 헤드마다의 벡터로 바꿉니다."""
    return product("ntd,dhk->nhtk", x, kernel) + bias[:, None]


def split_back(dy, x, kernel):
    return (product("nhtk,dhk->ntd", dy, kernel),
            product("ntd,nhtk->dhk", x, dy), dy.sum(axis=(0, 2)))


def product(subscripts, a, b):
    """이름 붙은 축끼리의 행렬 곱입니다: n 샘플, t 자리, d 특성, h 헤드, k 키."""
    return np.einsum(subscripts, a, b, optimize=True)
