"""작은 신경망이 스스로 찾은 표현을 같은 직선으로 재어 봅니다."""
import keras
import numpy as np

keras.config.set_floatx("float64")
keras.utils.set_random_seed(0)
random = np.random.default_rng(0)
r = np.concatenate([np.sqrt(random.uniform(0, 1, 100)),
                    random.uniform(1.8, 2.6, 100)])
angle = random.uniform(-np.pi, np.pi, 200)
points = np.column_stack([r * np.cos(angle), r * np.sin(angle)])
outside = np.arange(200) >= 100


def best_line(points, targets):
    """가장 나은 직선의 (정확도, 방향, 자리)입니다."""
    lines = []
    for degree in range(360):
        way = np.cos(np.radians(degree)), np.sin(np.radians(degree))
        ahead = points @ way
        for place in np.linspace(ahead.min(), ahead.max(), 100):
            right = np.mean((ahead > place) == targets)
            lines.append((right, degree, place))
    return max(lines)


bend, look = keras.layers.Dense(8, activation="tanh"), keras.layers.Dense(2)
model = keras.Sequential([keras.Input((2,)), bend, look,
                          keras.layers.Dense(1, activation="sigmoid")])
model.compile(keras.optimizers.Adam(0.02), "binary_crossentropy",
              metrics=["accuracy"])
model.fit(points, outside, epochs=100, batch_size=40, verbose=0)
learned = np.array(look(bend(points)))

print("층을 지난 점의 크기:", learned.shape)
print(f"신경망의 정확도: {model.evaluate(points, outside, verbose=0)[1]:.2f}")
print(f"처음 좌표에서 직선: {best_line(points, outside)[0]:.2f}")
print(f"배운 표현에서 직선: {best_line(learned, outside)[0]:.2f}")
np.savez("learned.npz", points=learned, outside=outside,
         last=np.append(*model.layers[-1].get_weights()))
