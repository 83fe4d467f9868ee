"""인셉션 블록 하나를 만들고 그립니다."""
from dlbook import figures
from dlbook.layers import Concatenate, Conv2D, MaxPooling2D
from dlbook.network import Input, Network


def conv(filters, size, name):
    return Conv2D(filters, size, activation="relu", padding="same",
                  name=name)


x = Input((14, 14, 16), "x")
narrow = conv(8, 1, "narrow")(x)
middle = conv(8, 3, "middle")(conv(8, 1, "before_middle")(x))
wide = conv(8, 5, "wide")(conv(8, 1, "before_wide")(x))
pool = MaxPooling2D(3, strides=1, padding="same", name="pool")(x)
pooled = conv(8, 1, "pooled")(pool)
block = Network(x, Concatenate(name="join")([narrow, middle, wide, pooled]))

print(block.summary())
short = {"narrow": "1×1", "before_middle": "1×1", "middle": "3×3",
         "before_wide": "1×1", "wide": "5×5", "pool": "최대 풀링 3×3",
         "pooled": "1×1", "join": "이어 붙이기"}
figures.save(figures.network(block, short), "build.svg",
             "입력이 가지 넷으로 나뉩니다. 1×1 합성곱, 1×1 다음 3×3, 1×1 다음 "
             "5×5, 최대 풀링 다음 1×1입니다. 네 가지의 출력을 채널 축으로 이어 "
             "붙입니다.")
