"""없는 모델 파일을 읽습니다."""
import keras

keras.models.load_model("model.keras")
