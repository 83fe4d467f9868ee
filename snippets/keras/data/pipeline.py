"""tf.data로 읽고, 섞고, 나누고, 미리 준비합니다."""
import numpy as np
import tensorflow as tf

numbers = np.arange(10, dtype="int64")
data = tf.data.Dataset.from_tensor_slices(numbers)
shuffled = data.shuffle(len(numbers), seed=0, reshuffle_each_iteration=True)
batches = (shuffled.map(lambda x: x * x, num_parallel_calls=tf.data.AUTOTUNE)
           .batch(4).prefetch(tf.data.AUTOTUNE))
for epoch in (1, 2):
    seen = [batch.numpy().tolist() for batch in batches]
    print(f"에포크 {epoch}의 미니배치 크기:", [len(batch) for batch in seen])
    print("  본 것을 차례로 세우면:", sorted(sum(seen, [])))

near = data.shuffle(2, seed=0)
firsts = [int(next(iter(near))) for _ in range(30)]
print("창이 2일 때 맨 앞에 온 것:", sorted(set(firsts)))
