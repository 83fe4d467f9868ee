"""같은 씨앗의 tf.data가 에포크마다 다르게, 실행마다 같게 섞는지 봅니다."""
import tensorflow as tf

for again in (True, False):
    orders = []
    for run in range(2):
        tf.random.set_seed(0)
        data = tf.data.Dataset.range(6).shuffle(
            6, seed=0, reshuffle_each_iteration=again)
        orders.append([list(data.as_numpy_iterator()) for _ in range(2)])
    first, second = orders
    print(f"reshuffle_each_iteration={again}")
    print("  에포크마다 다른 차례:", 1 + (first[0] != first[1]), "가지")
    print("  다시 실행하면 다른 차례:", 1 + (first != second), "가지")
