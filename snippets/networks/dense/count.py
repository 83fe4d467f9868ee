"""밀집 층의 가중치를 세어 케라스와 견줍니다."""
import keras

from dlbook.layers import Dense

for features, units in ((784, 512), (512, 10), (4, 3)):
    ours = Dense(units).build((features,))
    theirs = keras.layers.Dense(units)
    theirs.build((None, features))
    by_hand = features * units + units
    total = sum(weight.size for weight in ours.weights.values())
    print(f"{features}×{units} + {units} = {by_hand:,}",
          by_hand == total == theirs.count_params())
