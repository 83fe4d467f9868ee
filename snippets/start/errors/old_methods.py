"""케라스 2의 메서드와 fit의 인자가 내는 오류를 보고, 지금의 줄로 고칩니다."""
import keras
import numpy as np

x, y = np.ones((8, 4)), np.zeros(8)
batches = ((x, y) for _ in range(32))
model = keras.Sequential([
    keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
model.compile("sgd", "sparse_categorical_crossentropy", metrics=["accuracy"])
history = model.fit(x, y, validation_data=(x, y), verbose=0).history

LINES = (
    ("model.fit_generator(batches, steps_per_epoch=2)",
     "model.fit(batches, steps_per_epoch=2, verbose=0)"),
    ("model.evaluate_generator(batches, steps=2)",
     "model.evaluate(batches, steps=2, verbose=0)"),
    ("model.predict_generator(batches, steps=2)",
     "model.predict(x, verbose=0)"),
    ("model.predict_classes(x)", "model.predict(x, verbose=0).argmax(axis=1)"),
    ("model.predict_proba(x)", "model.predict(x, verbose=0)"),
    ("model.fit(x, y, nb_epoch=5)", "model.fit(x, y, epochs=5, verbose=0)"),
    ("model.fit(x, y, workers=4)", "model.fit(x, y, verbose=0)"),
    ("model.layers[0].output_shape", "model.layers[0].output.shape"),
    ("model.optimizer.lr", "model.optimizer.learning_rate"),
    ("history['acc']", "history['accuracy']"),
    ("history['val_acc']", "history['val_accuracy']"))

for old, new in LINES:
    try:
        exec(old)
    except (AttributeError, TypeError, KeyError) as error:
        print(f"{old}\n  {type(error).__name__}: {error}")
    exec(new)
    print("  지금은", new)
