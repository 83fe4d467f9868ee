"""층을 반복문으로 적은 것입니다. 느리지만, 무엇을 계산하는지 그대로 보입니다."""

import numpy as np


def naive_dense(x, kernel, bias):
    """밀집 층을 반복문으로 적었습니다. 유닛마다 점곱 하나에 편향을 더합니다.

    x: (samples, features), kernel: (features, units), bias: (units,).
    결과: (samples, units). Dense(units)와 같은 값입니다.
    """
    y = np.zeros((x.shape[0], kernel.shape[1]), x.dtype)
    for n in range(x.shape[0]):
        for unit in range(kernel.shape[1]):
            y[n, unit] = bias[unit]
            for feature in range(x.shape[1]):
                y[n, unit] += x[n, feature] * kernel[feature, unit]
    return y


def naive_simple_rnn(x, kernel, recurrent_kernel, bias):
    """순환 층을 반복문으로 적었습니다. 유닛 하나의 상태를 하나씩 구합니다.

    x: (samples, timesteps, features), kernel: (features, units),
    recurrent_kernel: (units, units), bias: (units,).
    결과: 마지막 상태 (samples, units). SimpleRNN(units)와 같은 값입니다.
    """
    samples, timesteps, features = x.shape
    units = len(bias)
    state = np.zeros((samples, units), x.dtype)
    for n in range(samples):
        for t in range(timesteps):
            before = state[n].copy()
            for unit in range(units):
                z = bias[unit]
                for feature in range(features):
                    z += x[n, t, feature] * kernel[feature, unit]
                for other in range(units):
                    z += before[other] * recurrent_kernel[other, unit]
                state[n, unit] = np.tanh(z)
    return state


def naive_conv2d(x, kernel, bias):
    """합성곱 층을 반복문으로 적었습니다. 창 하나와 필터 하나의 점곱을 구합니다.

    x: (samples, height, width, channels),
    kernel: (kernel_height, kernel_width, channels, filters), bias: (filters,).
    결과: (samples, height - kernel_height + 1, width - kernel_width + 1,
    filters). Conv2D(filters, kernel_size)와 같은 값입니다.
    """
    samples, height, width, channels = x.shape
    rows, columns, _, filters = kernel.shape
    y = np.zeros(
        (samples, height - rows + 1, width - columns + 1, filters), x.dtype
    )
    for n, top, left, k in np.ndindex(y.shape):
        y[n, top, left, k] = bias[k]
        for i, j, channel in np.ndindex(rows, columns, channels):
            y[n, top, left, k] += (
                x[n, top + i, left + j, channel] * kernel[i, j, channel, k]
            )
    return y
