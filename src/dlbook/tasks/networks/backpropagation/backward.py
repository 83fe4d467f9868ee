"""거꾸로 한 번 지나기

`z = a * x + b`, `h = max(z, 0)`, `y = c * h`이고 손실은 `(y - target) ** 2`입니다.
손실을 `a`, `b`, `c`로 미분한 세 수를 차례로 돌려주는 `backward(x, target, a, b, c)`를
적으세요. 렐루의 미분은 `z`가 양수이면 1, 아니면 0입니다.
"""

# %% start
def backward(x, target, a, b, c):
    """손실을 a, b, c로 미분한 것입니다."""
    z = a * x + b
    h = max(z, 0.0)
    y = c * h
    return z, h, y


print(backward(1.5, 1.0, 0.8, -0.4, 0.5))

# %% check
def observe(work):
    for x, target, a, b, c in [(1.5, 1.0, 0.8, -0.4, 0.5),
                               (-1.0, 0.5, 2.0, 0.3, 1.5),
                               (2.0, -1.0, 0.5, 1.0, -0.7),
                               (-2.0, 3.0, -0.6, 0.2, 1.1),
                               (1.0, 2.0, 0.5, -0.5, 1.5)]:
        yield (f"x {x}, target {target}, a {a}, b {b}, c {c}",
               work.backward, x, target, a, b, c)

# %% answer
def backward(x, target, a, b, c):
    """손실을 a, b, c로 미분한 것입니다."""
    z = a * x + b
    h = max(z, 0.0)
    y = c * h
    dy = 2 * (y - target)
    dz = dy * c * (z > 0)
    return dz * x, dz, dy * h


print(backward(1.5, 1.0, 0.8, -0.4, 0.5))

# %% wrong: 렐루의 미분을 곱하지 않았습니다. z가 음수이면 a와 b를 조금 움직여도 손실이
# 그대로이므로 0입니다.
def backward(x, target, a, b, c):
    h = max(a * x + b, 0.0)
    dy = 2 * (c * h - target)
    dz = dy * c
    return dz * x, dz, dy * h

# %% wrong: tanh의 미분을 곱했습니다. 여기에서는 렐루를 걸었으므로 1 아니면 0을
# 곱하세요.
def backward(x, target, a, b, c):
    h = max(a * x + b, 0.0)
    dy = 2 * (c * h - target)
    dz = dy * c * (1 - h * h)
    return dz * x, dz, dy * h

# %% wrong: c를 곱하지 않았습니다. h가 움직이면 y는 그 c배로 움직이므로, dh는 dy에 c를
# 곱한 것입니다.
def backward(x, target, a, b, c):
    z = a * x + b
    h = max(z, 0.0)
    dy = 2 * (c * h - target)
    dz = dy * (z > 0)
    return dz * x, dz, dy * h

# %% wrong: x를 곱하지 않았습니다. a가 움직이면 z는 그 x배로 움직입니다.
def backward(x, target, a, b, c):
    z = a * x + b
    h = max(z, 0.0)
    dy = 2 * (c * h - target)
    dz = dy * c * (z > 0)
    return dz, dz, dy * h

# %% wrong: 제곱을 미분할 때 나오는 2가 빠졌습니다. dy는 2 * (y - target)입니다.
def backward(x, target, a, b, c):
    z = a * x + b
    h = max(z, 0.0)
    dy = c * h - target
    dz = dy * c * (z > 0)
    return dz * x, dz, dy * h
