"""자리를 섞으면 출력도 같이 섞이고, 자리 임베딩을 더하면 달라집니다."""
import numpy as np

from dlbook.layers import MultiHeadAttention, PositionEmbedding

x = np.random.default_rng(0).normal(size=(1, 5, 6))
new = [3, 0, 4, 1, 2]  # 자리를 섞는 차례
attention = MultiHeadAttention(2, 3).build((5, 6), 0)
table = PositionEmbedding(5).build((5, 6), 0)(x)

plain = attention(x[:, new]) - attention(x)[:, new]
placed = attention(x[:, new] + table) - attention(x + table)[:, new]
print(f"그대로 읽으면 섞은 것 말고 달라진 정도: {np.abs(plain).max():.4f}")
print(f"자리를 더하면 섞은 것 말고 달라진 정도: {np.abs(placed).max():.4f}")
