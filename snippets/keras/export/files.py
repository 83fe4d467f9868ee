"""모델 하나를 일곱 가지로 적고, 각각을 읽는 프로그램을 그립니다."""
from dlbook import figures

FILES = ((".keras", "케라스", "훈련과 추론", "accent"),
         (".weights.h5", "케라스 + 구조", "훈련과 추론", "accent"),
         ("폴더", "텐서플로", "추론만", "second"),
         (".onnx", "ONNX Runtime", "추론만", "second"),
         (".xml, .bin", "OpenVINO", "추론만", "second"),
         (".tflite", "LiteRT", "추론만", "second"),
         (".pt2", "파이토치", "추론만", "second"))

figure, axes = figures.canvas(345, 318)
model = figures.box(axes, 2, 137, 46, 44, "훈련한\n모델", size=12,
                    color="warm")
for number, (name, reader, work, color) in enumerate(FILES):
    file = figures.box(axes, 72, 10 + 44 * number, 82, 34, name, size=12,
                       color="third")
    program = figures.box(axes, 176, file.y, 98, 34, reader, size=12,
                          color=color)
    figures.arrow(axes, model.right, file.left)
    figures.arrow(axes, file.right, program.left)
    figures.label(axes, 280, program.right[1], work, size=12, align="left")
figures.save(figure, "files.svg",
             "훈련한 모델에서 화살표가 일곱 가지 파일로 갈라집니다. .keras와 "
             ".weights.h5는 케라스가 읽어 훈련과 추론을 합니다. 폴더는 텐서플로가, "
             ".onnx는 ONNX Runtime이, .xml과 .bin은 OpenVINO가, .tflite는 "
             "LiteRT가, .pt2는 파이토치가 읽어 추론만 합니다.")
