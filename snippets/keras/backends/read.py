"""저장한 모델을 읽어 답하고, 적어 둔 답과 견줍니다."""
import keras
import numpy as np

saved = np.load("answers.npz")
model = keras.models.load_model("digits.keras")
answers = model.predict(saved["x"], verbose=0)
gap = np.abs(answers - saved["answers"]).max()
same = (answers.argmax(axis=1) == saved["answers"].argmax(axis=1)).sum()
print(f"{keras.config.backend()}: 확률의 가장 큰 차이 {gap:.5f}, "
      f"같은 답 {same:,}개")
