"""파일에서 모델까지, 메모리에 무엇이 있는지 그립니다."""
from dlbook import figures

figure, axes = figures.canvas(345, 150)
disk = figures.box(axes, 10, 40, 92, 70, "파일\n모든 샘플", size=13)
batch = figures.box(axes, 140, 50, 84, 50, "미니배치", color="warm", size=13)
model = figures.box(axes, 262, 50, 72, 50, "모델", color="second", size=13)
figures.arrow(axes, disk.right, batch.left)
figures.arrow(axes, batch.right, model.left)
figures.label(axes, 182, 124, "메모리에 있는 것", size=12)
figures.save(figure, "road.svg",
             "왼쪽에서 오른쪽으로 파일, 미니배치, 모델이 놓였습니다. 메모리에는 "
             "미니배치와 모델만 있습니다.")
