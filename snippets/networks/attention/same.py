"""멀티 헤드 어텐션이 케라스와 같은지 봅니다."""
import keras
import numpy as np

from dlbook.layers import MultiHeadAttention

x = np.random.default_rng(0).normal(size=(2, 5, 6)).astype("float32")
theirs = keras.layers.MultiHeadAttention(num_heads=2, key_dim=3)
expected = theirs(x, x, use_causal_mask=True)
ours = MultiHeadAttention(2, 3, use_causal_mask=True)
ours.build((5, 6)).copy_from(theirs)

for name, w in ours.weights.items():
    print(f"{name}: {w.shape}")
print("출력의 크기:", ours(x).shape)
difference = np.abs(ours(x) - expected).max()
print(f"가장 큰 차이: {difference:.6f}")
