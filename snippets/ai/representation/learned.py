"""작은 네트워크가 스스로 찾은 표현을, 처음 보는 점으로 재어 봅니다."""
import keras
import numpy as np
from keras.layers import Dense

keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)


def points(count):
    """절반은 원판, 절반은 고리에 있는 점과 그 타깃입니다."""
    r = np.concatenate([np.sqrt(rng.uniform(0, 1, count // 2)),
                        rng.uniform(1.8, 2.6, count // 2)])
    angle = rng.uniform(-np.pi, np.pi, count)
    return (np.column_stack([r * np.cos(angle), r * np.sin(angle)]),
            np.arange(count) >= count // 2)


x, ring = points(200)
new, answers = points(2000)
for name, bend in (("tanh가 있을 때", "tanh"), ("tanh가 없을 때", None)):
    model = keras.Sequential([keras.Input((2,)), Dense(8, bend), Dense(2),
                              Dense(1, "sigmoid")])
    model.compile(keras.optimizers.Adam(0.05), "binary_crossentropy",
                  metrics=["accuracy"])
    model.fit(x, ring, epochs=60, batch_size=100, verbose=0)
    accuracy = model.evaluate(new, answers, verbose=0)[1]
    print(f"{name}, 새 점의 정확도: {accuracy:.2f}")
    if bend:
        look = keras.Model(model.inputs, model.layers[1].output)
        np.savez("learned.npz", points=np.array(look(new[::10])),
                 ring=answers[::10], last=np.append(
                     *model.layers[2].get_weights()))
