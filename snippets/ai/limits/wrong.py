"""틀린 이미지와, 그렇게 답한 규칙을 그립니다."""
from dlbook import datasets, digits, figures, symbolic

_, (images, labels) = datasets.mnist()
images, labels = images[:200], labels[:200]
facts = digits.to_facts(digits.features(images))
known = symbolic.forward_chain(symbolic.read(digits.RULES) + facts)
answers = digits.answers(known, len(images))
wrong = ((answers != labels) & (answers >= 0)).nonzero()[0][:6]

figure, axes = figures.canvas(450, 320)
for place, number in enumerate(map(int, wrong)):
    left, top = 30 + 148 * (place % 3), 8 + 160 * (place // 3)
    figures.draw_image(axes, 255 - images[number], (left, top), 92)
    digit = int(answers[number])
    rule = known.proof(("숫자", number, digit)).rule.name
    figures.label(axes, left + 46, top + 108, rule, size=12)
    figures.label(axes, left + 46, top + 128,
                  f"답 {digit}, 정답 {labels[number]}", color="warm",
                  bold=True)
figures.save(
    figure, "wrong.svg",
    "규칙이 잘못 읽은 숫자 여섯 장입니다. 아래에 답한 규칙의 이름과, 규칙의 답과 "
    "정답이 적혀 있습니다. 사람 눈에는 대부분 어렵지 않게 읽힙니다.")
