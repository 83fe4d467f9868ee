"""텐서플로에 GPU를 묻습니다."""
import tensorflow as tf

found = tf.config.list_physical_devices("GPU")
print("텐서플로가 보는 GPU의 수:", len(found))
