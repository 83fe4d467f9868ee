"""직접 만든 층을 등록하지 않으면 파일에서 읽을 수 없습니다."""
import keras


class Double(keras.layers.Layer):
    def call(self, x):
        return 2 * x


@keras.saving.register_keras_serializable("book")
class Triple(keras.layers.Layer):
    def call(self, x):
        return 3 * x


for layer in (Double(), Triple()):
    keras.Sequential([keras.Input((1,)), layer]).save("one.keras")
    try:
        model = keras.models.load_model("one.keras")
        print("읽었습니다:", float(model(keras.ops.ones((1, 1)))[0, 0]))
    except TypeError as error:
        reason = str(error).partition("Exception encountered: ")[2]
        print("읽지 못했습니다:", reason.partition(". ")[0])
