"""pad_sequences가 어느 쪽을 채우고 어느 쪽을 자르는지 봅니다."""
from keras.utils import pad_sequences

sequences = [[1, 2, 3, 4], [5], [6, 7]]

print("그대로:", pad_sequences(sequences).tolist())
print("뒤를 채움:", pad_sequences(sequences, padding="post").tolist())
print("길이 3:", pad_sequences(sequences, maxlen=3).tolist())
print("뒤를 자름:", pad_sequences(
    sequences, maxlen=3, padding="post", truncating="post").tolist())
print("실수를 채움:", pad_sequences([[0.5, 1.5], [2.5]]).tolist())
