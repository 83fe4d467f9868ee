"""순환 층입니다. 시퀀스를 한 타임스텝씩 읽으며 상태를 고칩니다."""

from dataclasses import dataclass, field

import numpy as np

from dlbook.activations import FUNCTIONS, sigmoid
from dlbook.checks.layers import some_timesteps
from dlbook.initializers import glorot_uniform, orthogonal
from dlbook.layers.base import Layer


@dataclass(eq=False)
class RecurrentShape(Layer):
    """순환 층의 크기와 처음 가중치입니다. 입력 (samples, timesteps, features)."""
    units: int
    return_sequences: bool = field(default=False, kw_only=True)
    axes = ("timesteps", "features")
    parts = 1  # 유닛 하나가 타임스텝마다 구하는 값의 개수
    states = 1  # 이어 가는 상태의 개수. 첫 상태가 출력 h입니다
    check = some_timesteps

    def output_shape(self, shape):
        every = (shape[0], self.units)
        return every if self.return_sequences else every[1:]

    def initial(self, shape, rng):
        width = self.parts * self.units
        return {"kernel": glorot_uniform(rng, (shape[1], width)),
                "recurrent_kernel": orthogonal(rng, (self.units, width)),
                "bias": np.zeros(width)}


class Recurrent(RecurrentShape):
    """시간을 따라 step을, 거슬러 step_back을 되풀이합니다. 처음 상태는 0입니다.

    xz는 x @ kernel + bias, hz는 h @ recurrent_kernel입니다.
    step(xz, *상태) → (다음 상태, kept)
    step_back(kept, *d다음 상태) → (dxz, dhz, hz를 거치지 않은 d상태)
    """

    def forward(self, x, training=False):
        kernel, _, bias = self.weights.values()
        xz = x @ kernel + np.atleast_2d(bias)[0]  # GRU는 편향이 두 줄입니다
        zeros = np.zeros((len(x), self.units), x.dtype)
        state, hs, steps = [zeros] * self.states, [zeros], []
        for t in range(x.shape[1]):
            state, kept = self.step(xz[:, t], *state)
            hs.append(state[0])
            steps.append(kept)
        hs = np.stack(hs, axis=1)
        y = hs[:, 1:] if self.return_sequences else hs[:, -1]
        return y, (x, hs[:, :-1], steps)

    def backward(self, dy, kept):
        kernel, recurrent, bias = self.weights.values()
        x, before, steps = kept
        dhs = np.zeros_like(before)
        dhs[:, slice(None) if self.return_sequences else -1] = dy
        dxz = np.zeros((*x.shape[:2], kernel.shape[1]), x.dtype)
        dhz, dstate = np.zeros_like(dxz), [0] * self.states
        for t in reversed(range(len(steps))):
            dxz[:, t], dhz[:, t], dstate = self.step_back(
                steps[t], dhs[:, t] + dstate[0], *dstate[1:])
            dstate[0] = dstate[0] + dhz[:, t] @ recurrent.T
        dbias = [dxz.sum(axis=(0, 1)), dhz.sum(axis=(0, 1))]
        return dxz @ kernel.T, {
            "kernel": np.tensordot(x, dxz, ((0, 1), (0, 1))),
            "recurrent_kernel": np.tensordot(before, dhz, ((0, 1), (0, 1))),
            "bias": dbias[0] if bias.ndim == 1 else np.stack(dbias)}


@dataclass(eq=False)
class SimpleRNN(Recurrent):
    """단순한 순환 층: h = activation(x @ kernel + h @ recurrent_kernel + bias)."""
    activation: str = "tanh"

    def step(self, xz, h):
        z = xz + h @ self.weights["recurrent_kernel"]
        h, kept = FUNCTIONS[self.activation].forward(z)
        return [h], kept

    def step_back(self, kept, dh):
        dz, _ = FUNCTIONS[self.activation].backward(dh, kept)
        return dz, dz, [0]


class LSTM(Recurrent):
    """LSTM: 기억할 값 c를 따로 두고, 게이트로 쓰고(i) 남기고(f) 읽습니다(o)."""
    parts = 4
    states = 2

    def initial(self, shape, rng):
        weights = super().initial(shape, rng)
        weights["bias"][self.units:2 * self.units] = 1  # 처음에는 지우지 않음
        return weights

    def step(self, xz, h, c):
        z = xz + h @ self.weights["recurrent_kernel"]
        i, f, g, o = np.split(z, 4, axis=1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        new = f * c + i * g
        return [o * np.tanh(new), new], (c, i, f, g, o, np.tanh(new))

    def step_back(self, kept, dh, dc):
        c, i, f, g, o, y = kept  # y = tanh(새 c)
        dc = dc + dh * o * (1 - y * y)
        dz = np.concatenate([
            dc * g * i * (1 - i), dc * c * f * (1 - f),
            dc * i * (1 - g * g), dh * y * o * (1 - o)], axis=1)
        return dz, dz, [0, dc * f]


class GRU(Recurrent):
    """GRU: 게이트 둘로 상태를 얼마나 남기고 얼마나 새로 쓸지 정합니다.

    xz, xr, xg = x @ kernel + bias[0]을 셋으로 나눈 것 (z 남기기, r 보기, g 쓸 값)
    hz, hr, hg = h @ recurrent_kernel + bias[1]을 셋으로 나눈 것
    z, r = sigmoid(xz + hz), sigmoid(xr + hr)
    h = z * h + (1 - z) * tanh(xg + r * hg)

    (Cho 외 2014; r을 행렬 곱 뒤에 곱하는 케라스의 기본값 reset_after=True)
    """
    parts = 3

    def initial(self, shape, rng):
        bias = np.zeros((2, 3 * self.units))
        return super().initial(shape, rng) | {"bias": bias}

    def step(self, xz, h):
        hz = h @ self.weights["recurrent_kernel"] + self.weights["bias"][1]
        (xz, xr, xg), (hz, hr, hg) = (np.split(a, 3, axis=1) for a in (xz, hz))
        z, r = sigmoid(xz + hz), sigmoid(xr + hr)
        g = np.tanh(xg + r * hg)
        return [z * h + (1 - z) * g], (h, z, r, g, hg)

    def step_back(self, kept, dh):
        h, z, r, g, hg = kept
        # 시그모이드와 tanh를 지나기 전으로 되돌린 그래디언트입니다.
        dz = dh * (h - g) * z * (1 - z)
        dg = dh * (1 - z) * (1 - g * g)
        dr = dg * hg * r * (1 - r)
        return (np.concatenate([dz, dr, dg], axis=1),
                np.concatenate([dz, dr, dg * r], axis=1), [dh * z])
