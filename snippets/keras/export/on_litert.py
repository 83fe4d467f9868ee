"""케라스 없이 텐서플로에 든 인터프리터로 LiteRT 파일에 답하게 합니다."""
import numpy as np
import tensorflow as tf

test, answer = np.load("test.npy"), np.load("answer.npy")
reader = tf.lite.Interpreter(model_path="digits.tflite")
taken, given = reader.get_input_details()[0], reader.get_output_details()[0]
print("처음에 받는 크기:", taken["shape"])
for size in (1, 7, 1000):
    reader.resize_tensor_input(taken["index"], (size, 28, 28, 1))
    reader.allocate_tensors()
    reader.set_tensor(taken["index"], test[:size])
    reader.invoke()
    gap = np.abs(reader.get_tensor(given["index"]) - answer[:size]).max()
    print(f"배치 {size}: 가장 큰 차이 {gap:.5f}")
