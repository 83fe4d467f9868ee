"""얼린 다음 compile을 다시 부르거나 부르지 않고, 계속 배우는지 봅니다."""
import keras
import numpy as np

x = np.random.default_rng(0).normal(size=(64, 3)).astype("float32")
for again in (False, True):
    base = keras.layers.Dense(4)
    model = keras.Sequential([keras.Input((3,)), base,
                              keras.layers.Dense(1)])
    model.compile("sgd", "mse")
    model.fit(x, x[:, :1], verbose=0)
    before = base.get_weights()[0]
    base.trainable = False
    if again:
        model.compile("sgd", "mse")
    model.fit(x, x[:, :1], verbose=0)
    moved = np.sum(base.get_weights()[0] != before)
    print(f"compile을 다시 부름={again}, 달라진 가중치의 수: {moved}")
