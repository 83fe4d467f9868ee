"""모델 하나가 다섯 가지 파일이 되고, 저마다 읽는 프로그램을 그립니다."""
from dlbook import figures

FILES = (("digits.keras", "케라스", "훈련과 추론", "accent"),
         ("digits.weights.h5", "케라스 + 구조", "훈련과 추론", "accent"),
         ("digits.onnx", "ONNX Runtime", "추론만", "second"),
         ("served/", "텐서플로", "추론만", "second"),
         ("digits.xml, .bin", "OpenVINO", "추론만", "second"))

figure, axes = figures.canvas(440, 262)
model = figures.box(axes, 4, 109, 60, 44, "훈련한\n모델", size=12,
                    color="warm")
for number, (name, reader, work, color) in enumerate(FILES):
    file = figures.box(axes, 92, 12 + 50 * number, 124, 38, name, size=12,
                       color="third")
    program = figures.box(axes, 244, file.y, 108, 38, reader, size=12,
                          color=color)
    figures.arrow(axes, model.right, file.left)
    figures.arrow(axes, file.right, program.left)
    figures.label(axes, 361, program.right[1], work, size=12, align="left")
figures.save(figure, "files.svg",
             "훈련한 모델에서 화살표가 다섯 가지 파일로 갈라집니다. .keras와 "
             ".weights.h5는 케라스가 읽어 훈련과 추론을 하고, .onnx는 ONNX "
             "Runtime이, served 폴더는 텐서플로가, .xml과 .bin은 OpenVINO가 "
             "읽어 추론만 합니다.")
