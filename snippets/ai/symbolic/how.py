"""맞은 답과 틀린 답이 어떻게 나왔는지 추론 엔진에게 묻습니다."""
from dlbook import datasets, digits, symbolic

_, (images, labels) = datasets.mnist()
images, labels = images[:100], labels[:100]
facts = digits.to_facts(digits.features(images))
known = symbolic.forward_chain(symbolic.read(digits.RULES) + facts)

answers = digits.answers(known, len(images))
right = (answers == labels).argmax()
wrong = ((answers != labels) & (answers >= 0)).argmax()
for number in (int(right), int(wrong)):
    print(f"{number}번 이미지의 정답은 {labels[number]}입니다.")
    print(known.how(("숫자", number, int(answers[number]))))
