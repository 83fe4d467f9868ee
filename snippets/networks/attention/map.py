"""짝을 찾아 답하도록 훈련한 어텐션이 어디를 보는지 그립니다."""
import numpy as np

from dlbook import figures
from dlbook.layers import Dense, Flatten, MultiHeadAttention
from dlbook.network import Input, Network
from dlbook.optimizers import Adam

EYE, rng = np.eye(16, dtype="float32"), np.random.default_rng(0)


def draw(samples):
    """물을 키 하나, 짝 8개(키와 값), 물은 짝의 자리, 답할 값입니다."""
    keys = rng.permuted(np.tile(np.arange(8), (samples, 1)), axis=1)
    values = rng.integers(8, size=(samples, 8))
    place = rng.integers(8, size=(samples, 1))
    asked = EYE[np.take_along_axis(keys, place, 1)]
    answer = np.take_along_axis(values, place, 1)[:, 0]
    return asked, EYE[keys] + EYE[8 + values], place[:, 0], answer


asked, pairs = Input((1, 16)), Input((8, 16))
look = MultiHeadAttention(1, 16)
mixed = Flatten()(look([asked, pairs]))
network = Network([asked, pairs], Dense(8, "softmax")(mixed), seed=0)
network.compile(Adam(0.03), "sparse_categorical_crossentropy")
x, table, _, answer = draw(300 * 64)
network.fit([x, table], answer, batch_size=64, verbose=0)


def weights(asked, pairs):
    """문제마다 여덟 자리를 본 가중치입니다."""
    _, kept = look.forward([asked, pairs])
    *_, (_, _, _, weights, *_) = kept.values  # Attention이 남긴 것
    return weights[:, 0, 0]


x, table, place, answer = draw(2000)
right = network.predict([x, table]).argmax(axis=1) == answer
print(f"맞힌 비율: {right.mean():.2f}")
print(f"가장 크게 본 자리가 물은 자리인 비율: "
      f"{np.mean(weights(x, table).argmax(axis=1) == place):.2f}")

row = table[:1].repeat(8, 0)  # 같은 짝 8개에 키 8개를 차례로 묻습니다
seen, keys = weights(EYE[:8, None], row), table[0, :, :8].argmax(axis=1)
figure, axes = figures.canvas(345, 340)
cells = figures.draw_tensor(axes, seen.round(2), (52, 56), cell=(35, 33),
                            shade=True, numbers=False, most=(8, 8))
figures.label(axes, 192, 14, "보는 자리에 놓인 짝의 키")
figures.label(axes, 24, 34, "물음", size=12, color="muted")
for place, key in enumerate(keys):
    top, left = cells.cell(0, place).top, cells.cell(place, 0).left
    figures.label(axes, top[0], 42, str(key), size=13)
    figures.label(axes, 32, left[1], str(place), size=13)
figures.save(figure, "map.svg",
             "세로는 물은 키, 가로는 여덟 자리에 놓인 짝의 키입니다. 어텐션의 "
             "가중치가 클수록 칸이 진하며, 물은 키와 같은 키가 놓인 칸이 줄마다 "
             "진합니다.")
