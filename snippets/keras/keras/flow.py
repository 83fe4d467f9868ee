"""텐서의 값에 따라 갈라지거나 되풀이하는 모델입니다."""
import keras
import numpy as np
from keras import ops
from keras.layers import Dense


# --8<-- [start:flow]
class Fork(keras.Model):
    def __init__(self):
        super().__init__()
        self.high, self.low = Dense(1), Dense(1)
        self.calls = 0

    def call(self, x):
        self.calls += 1
        (x,) = ops.while_loop(  # 모두 1 이하가 될 때까지 반으로 나눕니다.
            lambda x: ops.max(x) > 1, lambda x: (x / 2,), (x,))
        return ops.cond(ops.mean(x) > 0,
                        lambda: self.high(x), lambda: self.low(x))
# --8<-- [end:flow]


x = np.random.default_rng(0).normal(size=(100, 4))
for eager in (False, True):
    model = Fork()
    model.compile("sgd", "mse", run_eagerly=eager)
    model.fit(x, x[:, :1], batch_size=25, epochs=2, verbose=0)
    print(f"run_eagerly={eager}: 미니배치 8개에 call을 {model.calls}번")
