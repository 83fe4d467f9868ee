"""반복문과 NumPy의 결과가 원소 하나까지 같은지 확인합니다."""

import numpy as np

from dlbook.tensors import add, naive_add, naive_relu, relu

random = np.random.default_rng(0)
x = random.normal(size=(50, 40))
y = random.normal(size=(50, 40))

print("렐루가 같음:", np.array_equal(naive_relu(x), relu(x)))
print("덧셈이 같음:", np.array_equal(naive_add(x, y), add(x, y)))
print("기호로 적어도 같음:", np.array_equal(x + y, add(x, y)))
print("음수가 남지 않음:", relu(x).min() >= 0)
