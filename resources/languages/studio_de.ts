<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Stepwise Studio</source>
        <translation>Über Stepwise Studio</translation>
    </message>
    <message>
        <source>Stepwise Studio {0}</source>
        <translation>Stepwise Studio {0}</translation>
    </message>
    <message>
        <source>Every step of every picture is kept.</source>
        <translation>Von jedem Bild bleibt jeder Schritt erhalten.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Free software under the Apache licence, version 2.0. It stands on these works:</source>
        <translation>Freie Software unter der Apache-Lizenz, Version 2.0. Sie baut auf diesen Werken auf:</translation>
    </message>
</context>
<context>
    <name>AdapterCard</name>
    <message>
        <source>Picture prompt</source>
        <translation>Bild-Prompt</translation>
    </message>
    <message>
        <source>The IP-Adapter that reads the picture</source>
        <translation>Der IP-Adapter, der das Bild liest</translation>
    </message>
    <message>
        <source>How much the picture counts beside the words</source>
        <translation>Wie viel das Bild neben den Worten zählt</translation>
    </message>
</context>
<context>
    <name>AidCard</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Choose another picture, or drop one</source>
        <translation>Ein anderes Bild wählen oder hier ablegen</translation>
    </message>
    <message>
        <source>Take this away</source>
        <translation>Dies entfernen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>AidsPanel</name>
    <message>
        <source>ControlNet…</source>
        <translation>ControlNet&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a picture that says where things are</source>
        <translation>Ein Bild wählen, das vorgibt, wo die Dinge sind</translation>
    </message>
    <message>
        <source>Picture prompt…</source>
        <translation>Bild-Prompt&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a picture that says what it looks like</source>
        <translation>Ein Bild wählen, das vorgibt, wie es aussieht</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>The network between pictures and latents: another one gives other colours and edges</source>
        <translation>Das Netz zwischen Bildern und Latents: ein anderes ergibt andere Farben und Kanten</translation>
    </message>
    <message>
        <source>Refiner</source>
        <translation>Refiner</translation>
    </message>
    <message>
        <source>A second model of the same family that takes the last steps</source>
        <translation>Ein zweites Modell derselben Familie, das die letzten Schritte macht</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>A large picture can be decoded in tiles: far less memory, and pixels that differ a little</source>
        <translation>Ein großes Bild kann in Kacheln dekodiert werden: viel weniger Speicher, und Pixel, die ein wenig abweichen</translation>
    </message>
    <message>
        <source>Where it is large</source>
        <translation>Wenn es groß ist</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>Das des Modells</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This model takes no ControlNet and no picture prompt.</source>
        <translation>Dieses Modell nimmt weder ControlNet noch Bild-Prompt.</translation>
    </message>
    <message>
        <source>There is no ControlNet yet. Put one into {0}.</source>
        <translation>Noch kein ControlNet da. Lege eines in {0} ab.</translation>
    </message>
    <message>
        <source>There is no IP-Adapter yet. Put one, with its image_encoder, into {0}.</source>
        <translation>Noch kein IP-Adapter da. Lege einen mit seinem image_encoder in {0} ab.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
</context>
<context>
    <name>AwayStrip</name>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Write with a model of this machine</source>
        <translation>Mit einem Modell auf diesem Rechner schreiben</translation>
    </message>
    <message>
        <source>What you write leaves this machine: it goes to {0}.</source>
        <translation>Was du schreibst, verlässt diesen Rechner: Es geht an {0}.</translation>
    </message>
    <message>
        <source> It is not encrypted on the way.</source>
        <translation> Unterwegs ist es nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Written by the server at {0}, on this machine.</source>
        <translation>Geschrieben vom Server unter {0} auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>Leinwand</translation>
    </message>
    <message>
        <source>step {0} / {1}</source>
        <translation>Schritt {0} / {1}</translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation>vorher: {0}</translation>
    </message>
    <message>
        <source>≈ {0} left</source>
        <translation>noch ≈ {0}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
</context>
<context>
    <name>CanvasBar</name>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit the picture into the window (Ctrl+0)</source>
        <translation>Das Bild ins Fenster einpassen (Strg+0)</translation>
    </message>
    <message>
        <source>One pixel of the picture on one of the screen</source>
        <translation>Ein Bildpunkt auf einem Bildschirmpunkt</translation>
    </message>
    <message>
        <source>Show pixels as squares when zoomed in</source>
        <translation>Vergrößert Bildpunkte als Quadrate zeigen</translation>
    </message>
</context>
<context>
    <name>CanvasMenu</name>
    <message>
        <source>Watch</source>
        <translation>Zuschauen</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Erweitern</translation>
    </message>
    <message>
        <source>New canvas from what is shown</source>
        <translation>Neue Leinwand aus dem Gezeigten</translation>
    </message>
    <message>
        <source>Put the shown step on the canvas</source>
        <translation>Gezeigten Schritt auf die Leinwand legen</translation>
    </message>
    <message>
        <source>Put a picture on the canvas…</source>
        <translation>Bild auf die Leinwand legen&#xa0;…</translation>
    </message>
    <message>
        <source>Open layers (.ora)…</source>
        <translation>Ebenen öffnen (.ora)&#xa0;…</translation>
    </message>
    <message>
        <source>Save layers</source>
        <translation>Ebenen speichern</translation>
    </message>
    <message>
        <source>Save layers as (.ora)…</source>
        <translation>Ebenen speichern unter (.ora)&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Proposed change</source>
        <translation>Vorgeschlagene Änderung</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>Vorgeschlagener Text</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Replace the selection</source>
        <translation>Die Auswahl ersetzen</translation>
    </message>
    <message>
        <source>Insert below</source>
        <translation>Darunter einfügen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beides behalten</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Nochmals</translation>
    </message>
    <message>
        <source>Another version, with another seed</source>
        <translation>Eine andere Fassung mit anderem Seed</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Leave the text as it is (Escape)</source>
        <translation>Den Text lassen, wie er ist (Esc)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>nicht gelungen</translation>
    </message>
    <message>
        <source>the model had nothing to say</source>
        <translation>das Modell hatte nichts zu sagen</translation>
    </message>
    <message>
        <source>the same as before</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>The proposal is ready</source>
        <translation>Der Vorschlag ist fertig</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Select the text to work on, or put the cursor into a paragraph.</source>
        <translation>Den Text auswählen, um den es geht, oder den Cursor in einen Absatz setzen.</translation>
    </message>
    <message>
        <source>The selection has {0} characters; select at most {1} at a time.</source>
        <translation>Die Auswahl hat {0} Zeichen; höchstens {1} auf einmal auswählen.</translation>
    </message>
    <message>
        <source>The passage has changed meanwhile, so it was not replaced. “Insert below” still works.</source>
        <translation>Die Stelle hat sich inzwischen geändert und wurde nicht ersetzt. „Darunter einfügen“ geht noch.</translation>
    </message>
</context>
<context>
    <name>ChatEdit</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Nachricht schreiben&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ChatTab</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Ask anything. The model runs on this machine and works offline. It is a small one: what it says may be wrong.</source>
        <translation>Frage, was du willst. Das Modell läuft auf diesem Rechner und ohne Netz. Es ist klein: Was es sagt, kann falsch sein.</translation>
    </message>
    <message>
        <source>The model no longer sees what stands above this line.</source>
        <translation>Was über dieser Linie steht, sieht das Modell nicht mehr.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show what followed before</source>
        <translation>Zeigen, was vorher folgte</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send (Return; Shift+Return for a new line)</source>
        <translation>Senden (Eingabe; Umschalt+Eingabe für eine neue Zeile)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop after this token (Escape)</source>
        <translation>Nach diesem Token anhalten (Esc)</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Who the assistant is to be</source>
        <translation>Wer der Assistent sein soll</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>A new one, or one from before</source>
        <translation>Eine neue oder eine von früher</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Check this: the model was not sure here. Fluent text may be wrong.</source>
        <translation>Dies prüfen: Hier war das Modell unsicher. Auch flüssiger Text kann falsch sein.</translation>
    </message>
    <message>
        <source>There is no stretch here of which the model was unsure. It may be wrong anyway.</source>
        <translation>Hier war das Modell nirgends unsicher. Falsch kann es trotzdem sein.</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Write my own…</source>
        <translation>Eigene schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Tell the assistant who it is to be, as “You are …”:</source>
        <translation>Sag dem Assistenten, wer er sein soll, als „Du bist&#xa0;…“:</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>What you send next goes on from here; the rest is kept.</source>
        <translation>Was du als Nächstes sendest, geht von hier weiter; der Rest bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model that paints</source>
        <translation>Das Modell, das malt</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>How each step is taken</source>
        <translation>Wie jeder Schritt gemacht wird</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Rauschplan</translation>
    </message>
    <message>
        <source>How the noise falls from step to step</source>
        <translation>Wie das Rauschen von Schritt zu Schritt abnimmt</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>Der des Modells</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open a picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Use the settings of a picture</source>
        <translation>Einstellungen eines Bildes übernehmen</translation>
    </message>
    <message>
        <source>Paint from a picture</source>
        <translation>Von einem Bild aus malen</translation>
    </message>
    <message>
        <source>Save this step</source>
        <translation>Diesen Schritt speichern</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the preset (all settings but the prompt and the seed):</source>
        <translation>Name der Vorlage (alle Einstellungen außer Prompt und Seed):</translation>
    </message>
    <message>
        <source>Step {0} is chosen. Change the prompt, the guidance, the sampler or the seed, then choose Branch from this step (Ctrl+B): with the same settings the branch would be the same picture.</source>
        <translation>Schritt {0} ist gewählt. Prompt, Führung, Sampler oder Seed ändern, dann „Ab hier verzweigen“ (Strg+B): Mit denselben Einstellungen wäre der Zweig dasselbe Bild.</translation>
    </message>
    <message>
        <source>A run was cut off at step {0} of {1}. It can go on from there.</source>
        <translation>Ein Lauf brach bei Schritt {0} von {1} ab. Er kann von dort weitergehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were cut off. They can go on from where they were.</source>
        <translation>
            <numerusform>%n Lauf brach ab. Er kann dort weitergehen, wo er war.</numerusform>
            <numerusform>%n Läufe brachen ab. Sie können dort weitergehen, wo sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig malen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation>Mit {0} weitermachen</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>{0} verwenden</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Compare two runs</source>
        <translation>Zwei Läufe vergleichen</translation>
    </message>
    <message>
        <source>Left run</source>
        <translation>Linker Lauf</translation>
    </message>
    <message>
        <source>Right run</source>
        <translation>Rechter Lauf</translation>
    </message>
    <message>
        <source>Noise level</source>
        <translation>Rauschstärke</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys: both runs are shown at the same noise level</source>
        <translation>Ziehen oder Pfeiltasten: Beide Läufe werden bei gleicher Rauschstärke gezeigt</translation>
    </message>
    <message>
        <source>Show where they part</source>
        <translation>Zeigen, wo sie sich trennen</translation>
    </message>
    <message>
        <source>There are no steps to compare yet.</source>
        <translation>Noch keine Schritte zum Vergleichen.</translation>
    </message>
    <message>
        <source>Both are the same at every step.</source>
        <translation>Beide sind in jedem Schritt gleich.</translation>
    </message>
    <message>
        <source>They part at step {0}, σ {2:.3g}.</source>
        <translation>Sie trennen sich bei Schritt {0}, σ {2:.3g}.</translation>
    </message>
    <message>
        <source>They part at steps {0} and {1}, σ {2:.3g}.</source>
        <translation>Sie trennen sich bei den Schritten {0} und {1}, σ {2:.3g}.</translation>
    </message>
    <message>
        <source>step {0} / {1}   σ {2:.3g}</source>
        <translation>Schritt {0} / {1}   σ {2:.3g}</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Order of convergence</source>
        <translation>Konvergenzordnung</translation>
    </message>
    <message>
        <source>error against steps, mixture in closed form</source>
        <translation>Fehler gegen Schritte, exakte Mischung</translation>
    </message>
    <message>
        <source>Two samplers on the same noise</source>
        <translation>Zwei Sampler auf demselben Rauschen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Paint both</source>
        <translation>Beide malen</translation>
    </message>
    <message>
        <source>Left sampler</source>
        <translation>Linker Sampler</translation>
    </message>
    <message>
        <source>The sampler on the left</source>
        <translation>Der Sampler links</translation>
    </message>
    <message>
        <source>Right sampler</source>
        <translation>Rechter Sampler</translation>
    </message>
    <message>
        <source>The sampler on the right</source>
        <translation>Der Sampler rechts</translation>
    </message>
    <message>
        <source>Left picture</source>
        <translation>Linkes Bild</translation>
    </message>
    <message>
        <source>Right picture</source>
        <translation>Rechtes Bild</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What both paint; the rest is as in the prompt panel</source>
        <translation>Was beide malen; das Übrige wie im Prompt-Bereich</translation>
    </message>
    <message>
        <source>How many steps each takes</source>
        <translation>Wie viele Schritte jeder macht</translation>
    </message>
    <message>
        <source>Same noise, nothing is kept</source>
        <translation>Gleiches Rauschen, nichts wird aufbewahrt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the samplers</source>
        <translation>Zurück zu den Samplern</translation>
    </message>
    <message>
        <source>Noise level</source>
        <translation>Rauschstärke</translation>
    </message>
    <message>
        <source>Both are shown at the same noise level</source>
        <translation>Beide bei gleicher Rauschstärke</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>step {0} / {1}   σ {2:.3g}</source>
        <translation>Schritt {0} / {1}   σ {2:.3g}</translation>
    </message>
    <message>
        <source>Compare {0}</source>
        <translation>{0} vergleichen</translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <source>{0} of {1} tokens</source>
        <translation>{0} von {1} Token</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} Token</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>The model has {0} before it, its own included. When that is full, the text ends and says so.</source>
        <translation>Das Modell hat {0} vor sich, seine eigenen mitgezählt. Ist der Platz voll, endet der Text und sagt es.</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
</context>
<context>
    <name>ControlCard</name>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>What it looks for: edges, depth, a pose, scribbles</source>
        <translation>Worauf es achtet: Kanten, Tiefe, eine Pose, Skizzen</translation>
    </message>
    <message>
        <source>How closely the painting keeps to the control picture</source>
        <translation>Wie genau sich das Gemalte an das Kontrollbild hält</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>How the control picture is made of the picture; what you see is what it gets</source>
        <translation>Wie das Kontrollbild aus dem Bild entsteht; zu sehen ist, was es bekommt</translation>
    </message>
    <message>
        <source>Edges of it</source>
        <translation>Seine Kanten</translation>
    </message>
    <message>
        <source>As it is (depth, pose…)</source>
        <translation>Wie es ist (Tiefe, Pose&#xa0;…)</translation>
    </message>
    <message>
        <source>Dark lines, inverted</source>
        <translation>Dunkle Linien, umgekehrt</translation>
    </message>
    <message>
        <source>Least edge</source>
        <translation>Schwache Kante</translation>
    </message>
    <message>
        <source>Sure edge</source>
        <translation>Sichere Kante</translation>
    </message>
    <message>
        <source>Weaker edges count only where they go on from a sure one; lower finds more</source>
        <translation>Schwächere Kanten zählen nur, wo sie eine sichere fortsetzen; weniger findet mehr</translation>
    </message>
    <message>
        <source>From this strength on an edge is sure; lower finds more</source>
        <translation>Ab dieser Stärke ist eine Kante sicher; weniger findet mehr</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The part of the steps after which it begins</source>
        <translation>Der Teil der Schritte, nach dem es beginnt</translation>
    </message>
    <message>
        <source>The part of the steps after which it stops</source>
        <translation>Der Teil der Schritte, nach dem es aufhört</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>ConvergencePlot</name>
    <message>
        <source>Error against steps</source>
        <translation>Fehler gegen Schritte</translation>
    </message>
    <message>
        <source>{0:g} steps</source>
        <translation>{0:g} Schritte</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Drag to move this panel, double-click to float it</source>
        <translation>Zum Verschieben ziehen, zum Ablösen doppelklicken</translation>
    </message>
</context>
<context>
    <name>DraftEdit</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Write here. “Continue” lets the assistant go on from the cursor, one token at a time. It makes things up: check what matters.</source>
        <translation>Hier schreiben. „Weiter“ lässt den Assistenten ab dem Cursor weiterschreiben, Token für Token. Er erfindet Dinge: Prüfe, worauf es ankommt.</translation>
    </message>
</context>
<context>
    <name>DraftTab</name>
    <message>
        <source>Ask the assistant</source>
        <translation>Assistenten fragen</translation>
    </message>
    <message>
        <source>Ask the assistant, or select text to work on it…</source>
        <translation>Assistenten fragen, oder Text auswählen und bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Select a passage, or write a wish into the field below, to turn it into a prompt.</source>
        <translation>Eine Stelle auswählen oder unten einen Wunsch schreiben, um daraus einen Prompt zu machen.</translation>
    </message>
    <message>
        <source>Check this: the model was not sure here. Fluent text may be wrong.</source>
        <translation>Dies prüfen: Hier war das Modell unsicher. Auch flüssiger Text kann falsch sein.</translation>
    </message>
    <message>
        <source>There is no stretch here of which the model was unsure. It may be wrong anyway.</source>
        <translation>Hier war das Modell nirgends unsicher. Falsch kann es trotzdem sein.</translation>
    </message>
    <message>
        <source>No model wrote anything that stands here.</source>
        <translation>Nichts, was hier steht, hat ein Modell geschrieben.</translation>
    </message>
    <message>
        <source>Of the letters here models wrote {0}: {1}. Point at a word, or Alt+Down, for its token.</source>
        <translation>Von den Buchstaben hier schrieben Modelle {0}: {1}. Auf ein Wort zeigen oder Alt+Ab, um sein Token zu sehen.</translation>
    </message>
    <message>
        <source>The model ends the text here. Write a few words on, or raise the temperature.</source>
        <translation>Das Modell beendet den Text hier. Schreibe ein paar Worte weiter oder erhöhe die Temperatur.</translation>
    </message>
    <message numerus="yes">
        <source>{0} · {1} word(s)</source>
        <translation>
            <numerusform>{0} · {1} Wort</numerusform>
            <numerusform>{0} · {1} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source> · Continue reads the last {0} of them</source>
        <translation> · „Weiter“ liest die letzten {0} davon</translation>
    </message>
</context>
<context>
    <name>DraftWall</name>
    <message>
        <source>Draft wall</source>
        <translation>Entwurfswand</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>How many drafts</source>
        <translation>Wie viele Entwürfe</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Wie weit</translation>
    </message>
    <message>
        <source>How far each is painted</source>
        <translation>Wie weit jeder gemalt wird</translation>
    </message>
    <message>
        <source>Paint the drafts</source>
        <translation>Entwürfe malen</translation>
    </message>
    <message>
        <source>Finish the picked ones</source>
        <translation>Gewählte fertig malen</translation>
    </message>
    <message>
        <source>Each draft has a seed of its own, counted on from the panel&apos;s.</source>
        <translation>Jeder Entwurf hat seinen eigenen Seed, weitergezählt ab dem des Prompt-Bereichs.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Click or press Space to pick</source>
        <translation>Zum Auswählen klicken oder Leertaste drücken</translation>
    </message>
    <message>
        <source>Click the ones worth finishing. They go on from where they stopped.</source>
        <translation>Die besten anklicken. Sie gehen dort weiter, wo sie aufhörten.</translation>
    </message>
    <message>
        <source>Finish {0} picked</source>
        <translation>{0} gewählte fertig malen</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Seed {0}, step {1} of {2}</source>
        <translation>Seed {0}, Schritt {1} von {2}</translation>
    </message>
</context>
<context>
    <name>EnlargeDialog</name>
    <message>
        <source>Enlarge {0}</source>
        <translation>{0} vergrößern</translation>
    </message>
    <message>
        <source>The picture so far</source>
        <translation>Das Bild bis jetzt</translation>
    </message>
    <message>
        <source>Upscaler</source>
        <translation>Vergrößerer</translation>
    </message>
    <message>
        <source>A network of the ESRGAN family, as .safetensors in {0}</source>
        <translation>Ein Netz der ESRGAN-Familie, als .safetensors in {0}</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>How many times as wide and as high</source>
        <translation>Um wie viel breiter und höher</translation>
    </message>
    <message>
        <source>0: leave it as the network made it. Above, the model paints over it, tile by tile</source>
        <translation>0: so lassen, wie das Netz es machte. Darüber übermalt das Modell es Kachel für Kachel</translation>
    </message>
    <message>
        <source>Paint over</source>
        <translation>Übermalen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>The result comes into the gallery</source>
        <translation>Das Ergebnis kommt in die Galerie</translation>
    </message>
    <message>
        <source>There is no upscaler yet: put one of the ESRGAN family, as .safetensors, into {0}.</source>
        <translation>Noch kein Vergrößerer da: Lege einen der ESRGAN-Familie als .safetensors in {0} ab.</translation>
    </message>
    <message>
        <source>{0}, {1:.0f} s left</source>
        <translation>{0}, noch {1:.0f} s</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Enlarged: {0}</source>
        <translation>Vergrößert: {0}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Keep the prompt and settings in the file</source>
        <translation>Prompt und Einstellungen in der Datei mitspeichern</translation>
    </message>
    <message>
        <source>So that the picture can be opened again with all its settings</source>
        <translation>Damit sich das Bild mit allen Einstellungen wieder öffnen lässt</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>1 is small, 100 is best</source>
        <translation>1 ist klein, 100 am besten</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>How long the steps play; the last one stays a moment longer</source>
        <translation>Wie lange die Schritte laufen; der letzte bleibt etwas länger</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG-Bild</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP-Bild</translation>
    </message>
    <message>
        <source>The denoising as GIF</source>
        <translation>Die Entstehung als GIF</translation>
    </message>
    <message>
        <source>The denoising as animated WebP</source>
        <translation>Die Entstehung als animiertes WebP</translation>
    </message>
    <message>
        <source>The denoising as MP4 video</source>
        <translation>Die Entstehung als MP4-Video</translation>
    </message>
    <message>
        <source>Contact sheet of the steps</source>
        <translation>Kontaktbogen der Schritte</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Figures of both</source>
        <translation>Kennzahlen beider</translation>
    </message>
    <message>
        <source>What the check found of each</source>
        <translation>Was die Prüfung bei jedem fand</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>The one before (Shift+Return)</source>
        <translation>Vorige Stelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>The next one (Return)</source>
        <translation>Nächste Stelle (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Words to search for</source>
        <translation>Suchwörter</translation>
    </message>
    <message>
        <source>Search {0}</source>
        <translation>{0} durchsuchen</translation>
    </message>
    <message>
        <source>Words from the model&apos;s name; Enter searches</source>
        <translation>Wörter aus dem Modellnamen; Eingabe sucht</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Only models of this family</source>
        <translation>Nur Modelle dieser Familie</translation>
    </message>
    <message>
        <source>Any family</source>
        <translation>Jede Familie</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Only models under this licence</source>
        <translation>Nur Modelle mit dieser Lizenz</translation>
    </message>
    <message>
        <source>Any licence</source>
        <translation>Jede Lizenz</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Ask the hub</source>
        <translation>Den Hub fragen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>To the models that are here (Escape)</source>
        <translation>Zu den vorhandenen Modellen (Esc)</translation>
    </message>
    <message>
        <source>Models on the hub</source>
        <translation>Modelle auf dem Hub</translation>
    </message>
    <message>
        <source>Choose a model to see what it is</source>
        <translation>Ein Modell wählen, um zu sehen, was es ist</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>What the model&apos;s author says about it</source>
        <translation>Was der Autor des Modells darüber sagt</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <translation>{0} wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>The studio works offline: turn that off above to search.</source>
        <translation>Das Studio arbeitet ohne Netz: Zum Suchen oben ausschalten.</translation>
    </message>
    <message>
        <source>The hub is asked when you search, never before.</source>
        <translation>Der Hub wird beim Suchen gefragt, nie vorher.</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer words, or any family.</source>
        <translation>Nichts passt. Weniger Wörter oder jede Familie versuchen.</translation>
    </message>
    <message>
        <source>{0} models, the most fetched first</source>
        <translation>{0} Modelle, die meistgeholten zuerst</translation>
    </message>
    <message>
        <source>{0} fetches</source>
        <translation>{0}-mal geholt</translation>
    </message>
    <message>
        <source>pickle only</source>
        <translation>nur Pickle</translation>
    </message>
    <message>
        <source>gated</source>
        <translation>beschränkt</translation>
    </message>
    <message>
        <source>known family</source>
        <translation>bekannte Familie</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Wird angesehen&#xa0;…</translation>
    </message>
    <message>
        <source>licence not told</source>
        <translation>Lizenz nicht genannt</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} Dateien</translation>
    </message>
    <message>
        <source>Gated: accept its licence on {0}/{1} with your account, and give the studio a token of that account (Hub and folders).</source>
        <translation>Beschränkt: Nimm die Lizenz auf {0}/{1} mit deinem Konto an und gib dem Studio ein Token dieses Kontos (Hub und Ordner).</translation>
    </message>
    <message>
        <source>It has no card.</source>
        <translation>Es hat keine Karte.</translation>
    </message>
    <message>
        <source>Fetch {0}</source>
        <translation>{0} holen</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Into the studio&apos;s models folder, as {0}</source>
        <translation>In den Modellordner des Studios, als {0}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Prompts to try</source>
        <translation>Prompts zum Ausprobieren</translation>
    </message>
    <message>
        <source>Describe a picture on the left, then press Paint.</source>
        <translation>Links ein Bild beschreiben, dann „Malen“ drücken.</translation>
    </message>
    <message>
        <source>What would you like to see?</source>
        <translation>Was möchtest du sehen?</translation>
    </message>
    <message>
        <source>Describe a picture on the left, or begin with one of these. Every step will be kept.</source>
        <translation>Links ein Bild beschreiben oder mit einem von diesen beginnen. Jeder Schritt bleibt erhalten.</translation>
    </message>
    <message>
        <source>Put this into the prompt</source>
        <translation>Dies in den Prompt setzen</translation>
    </message>
    <message>
        <source>Then press Paint, or Ctrl+Enter.</source>
        <translation>Dann „Malen“ drücken oder Strg+Eingabe.</translation>
    </message>
    <message>
        <source>Where things are, in four stops. Also in the Help menu</source>
        <translation>Wo alles ist, in vier Stationen. Auch im Menü Hilfe</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Hide the prompts. They come back with Help, Prompts to try</source>
        <translation>Die Prompts ausblenden. Sie kommen wieder mit Hilfe, Prompts zum Ausprobieren</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>a smiling yellow face with sunglasses</source>
        <translation>a smiling yellow face with sunglasses</translation>
    </message>
    <message>
        <source>a red apple on a light blue background</source>
        <translation>a red apple on a light blue background</translation>
    </message>
    <message>
        <source>a christmas tree on a dark blue background</source>
        <translation>a christmas tree on a dark blue background</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zu</translation>
    </message>
</context>
<context>
    <name>GalleryModel</name>
    <message>
        <source>Picture {0}</source>
        <translation>Bild {0}</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>Seed {0}</translation>
    </message>
</context>
<context>
    <name>GalleryPanel</name>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Search the gallery</source>
        <translation>Galerie durchsuchen</translation>
    </message>
    <message>
        <source>Show only pictures whose prompt has these words</source>
        <translation>Nur Bilder zeigen, deren Prompt diese Wörter enthält</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Prompts durchsuchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Only pictures of this model</source>
        <translation>Nur Bilder dieses Modells</translation>
    </message>
    <message>
        <source>Only pictures of this sampler</source>
        <translation>Nur Bilder dieses Samplers</translation>
    </message>
    <message>
        <source>Only pictures with a star</source>
        <translation>Nur Bilder mit Stern</translation>
    </message>
    <message>
        <source>Open with its steps</source>
        <translation>Mit seinen Schritten öffnen</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>Seine Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Paint from it</source>
        <translation>Davon ausgehend malen</translation>
    </message>
    <message>
        <source>Put it on the canvas as a layer</source>
        <translation>Als Ebene auf die Leinwand legen</translation>
    </message>
    <message>
        <source>Lay beside the canvas</source>
        <translation>Neben die Leinwand legen</translation>
    </message>
    <message>
        <source>Noise it, VAE desk…</source>
        <translation>Verrauschen, VAE-Tisch&#xa0;…</translation>
    </message>
    <message>
        <source>Walk between them…</source>
        <translation>Dazwischen wandern&#xa0;…</translation>
    </message>
    <message>
        <source>Enlarge 4×</source>
        <translation>4× vergrößern</translation>
    </message>
    <message>
        <source>Enlarge…</source>
        <translation>Vergrößern&#xa0;…</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Give a star</source>
        <translation>Stern geben</translation>
    </message>
    <message>
        <source>Keep its steps for good</source>
        <translation>Seine Schritte dauerhaft behalten</translation>
    </message>
    <message>
        <source>Let its steps go when room is needed</source>
        <translation>Seine Schritte freigeben, wenn Platz nötig ist</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Move {0} to trash</source>
        <translation>{0} in den Papierkorb</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>All samplers</source>
        <translation>Alle Sampler</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} picture(s)</source>
        <translation>
            <numerusform>{0} Bild</numerusform>
            <numerusform>{0} Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture fits. Search for fewer words, or choose all models and samplers.</source>
        <translation>Kein Bild passt. Nach weniger Wörtern suchen oder alle Modelle und Sampler wählen.</translation>
    </message>
    <message>
        <source>Your pictures will be here: every one that is painted is kept.</source>
        <translation>Hier erscheinen deine Bilder: Jedes gemalte bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>Rechteck auswählen</translation>
    </message>
    <message>
        <source>Select an ellipse</source>
        <translation>Ellipse auswählen</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Magic wand</source>
        <translation>Zauberstab</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>Brush stroke</source>
        <translation>Pinselstrich</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Paint the selection</source>
        <translation>Auswahl malen</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Finds the places where all of the words stand (Ctrl+F)</source>
        <translation>Findet die Stellen, an denen alle Wörter stehen (Strg+F)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The pages of the help</source>
        <translation>Die Seiten der Hilfe</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>Vorige Seite (Alt+Links)</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Help: {0}</source>
        <translation>Hilfe: {0}</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nichts gefunden. Versuche ein anderes Wort.</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>From your account&apos;s settings on the hub; reading is enough</source>
        <translation>Aus den Einstellungen deines Kontos beim Hub; Leserecht genügt</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>Token einfügen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Into the system&apos;s keyring, and nowhere else</source>
        <translation>In den Schlüsselbund des Systems und nirgends sonst</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Take the token out of the keyring</source>
        <translation>Das Token aus dem Schlüsselbund nehmen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>To the models that are here (Escape)</source>
        <translation>Zu den vorhandenen Modellen (Esc)</translation>
    </message>
    <message>
        <source>Gated models need a token of an account that has accepted their licence. It is kept in the system&apos;s keyring, goes to this hub alone, and never into settings, logs or reports.</source>
        <translation>Beschränkte Modelle brauchen das Token eines Kontos, das ihre Lizenz angenommen hat. Es liegt im Schlüsselbund des Systems, geht nur an diesen Hub und nie in Einstellungen, Protokolle oder Berichte.</translation>
    </message>
    <message>
        <source>Token for the hub</source>
        <translation>Token für den Hub</translation>
    </message>
    <message>
        <source>Folders that were added</source>
        <translation>Hinzugefügte Ordner</translation>
    </message>
    <message>
        <source>Their models are used where they are. Forgetting a folder deletes nothing.</source>
        <translation>Ihre Modelle werden dort verwendet, wo sie sind. Einen Ordner zu vergessen löscht nichts.</translation>
    </message>
    <message>
        <source>a token is kept</source>
        <translation>ein Token ist hinterlegt</translation>
    </message>
    <message>
        <source>no token is kept</source>
        <translation>kein Token hinterlegt</translation>
    </message>
    <message>
        <source>Leave {0} out</source>
        <translation>{0} weglassen</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
</context>
<context>
    <name>IdeasTab</name>
    <message>
        <source>Your wish</source>
        <translation>Dein Wunsch</translation>
    </message>
    <message>
        <source>What should the picture be about?</source>
        <translation>Worum soll es in dem Bild gehen?</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Several prompts for this wish</source>
        <translation>Mehrere Prompts für diesen Wunsch</translation>
    </message>
    <message>
        <source>Prompt ideas</source>
        <translation>Prompt-Ideen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Thinking of pictures…</source>
        <translation>Denkt sich Bilder aus&#xa0;…</translation>
    </message>
    <message>
        <source>Click one to put it into the prompt. Ctrl+Z in the prompt panel takes it back.</source>
        <translation>Anklicken setzt eine in den Prompt. Strg+Z im Prompt-Bereich nimmt es zurück.</translation>
    </message>
    <message>
        <source>Say what you would like to see, in your own words.</source>
        <translation>Sag mit eigenen Worten, was du sehen möchtest.</translation>
    </message>
    <message>
        <source>Put this into the painting&apos;s prompt</source>
        <translation>Dies in den Prompt des Malens setzen</translation>
    </message>
</context>
<context>
    <name>Illustrating</name>
    <message>
        <source>Select a passage to paint, or put the cursor into a paragraph.</source>
        <translation>Eine Stelle zum Malen auswählen oder den Cursor in einen Absatz setzen.</translation>
    </message>
</context>
<context>
    <name>IllustrationCard</name>
    <message>
        <source>Illustration</source>
        <translation>Illustration</translation>
    </message>
    <message>
        <source>As a line of its own behind the passage, with the prompt as its description</source>
        <translation>Als eigene Zeile hinter der Stelle, mit dem Prompt als Beschreibung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Nochmals</translation>
    </message>
    <message>
        <source>The same prompt, from other noise</source>
        <translation>Derselbe Prompt aus anderem Rauschen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Paint no further</source>
        <translation>Nicht weiter malen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The picture stays in the gallery</source>
        <translation>Das Bild bleibt in der Galerie</translation>
    </message>
    <message>
        <source>thinking of a picture</source>
        <translation>denkt sich ein Bild aus</translation>
    </message>
    <message>
        <source>painted</source>
        <translation>gemalt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>nicht gelungen</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>The picture is painted</source>
        <translation>Das Bild ist gemalt</translation>
    </message>
    <message>
        <source>waiting for the painter</source>
        <translation>wartet auf den Maler</translation>
    </message>
    <message>
        <source>painting {0}/{1}</source>
        <translation>malt {0}/{1}</translation>
    </message>
</context>
<context>
    <name>InstallPage</name>
    <message>
        <source>Nothing of it has run yet. These lines were read from its files:</source>
        <translation>Noch ist nichts davon gelaufen. Diese Zeilen stehen in seinen Dateien:</translation>
    </message>
    <message>
        <source>What it will be allowed on this machine</source>
        <translation>Was es auf diesem Rechner darf</translation>
    </message>
    <message>
        <source>It runs in a process of its own. Latents, noise levels and noise go in and out; nothing else.</source>
        <translation>Es läuft in einem eigenen Prozess. Latents, Rauschstärken und Rauschen gehen hinein und heraus; sonst nichts.</translation>
    </message>
    <message>
        <source>Install a sampler</source>
        <translation>Sampler installieren</translation>
    </message>
    <message>
        <source>Drop a wheel, a zip or a folder anywhere in this window, or say where it is.</source>
        <translation>Ein Wheel, ein ZIP oder einen Ordner irgendwo in diesem Fenster ablegen, oder sagen, wo es ist.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Where the sampler is</source>
        <translation>Wo der Sampler ist</translation>
    </message>
    <message>
        <source>name on PyPI, Git or web address, or a path</source>
        <translation>Name auf PyPI, Git- oder Webadresse oder ein Pfad</translation>
    </message>
    <message>
        <source>For example restart-sampler, https://example.org/sampler.git, /home/me/my_sampler</source>
        <translation>Zum Beispiel restart-sampler, https://example.org/sampler.git, /home/me/my_sampler</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Fetch and read it; nothing of it runs</source>
        <translation>Holen und lesen; nichts davon läuft</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Datei&#xa0;…</translation>
    </message>
    <message>
        <source>A wheel or a zip</source>
        <translation>Ein Wheel oder ein ZIP</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>A project with a pyproject.toml</source>
        <translation>Ein Projekt mit einer pyproject.toml</translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <translation>Fortschritt der Installation</translation>
    </message>
    <message>
        <source>Install it although this machine cannot hold it to all of this</source>
        <translation>Installieren, obwohl dieser Rechner nicht alles davon durchsetzen kann</translation>
    </message>
    <message>
        <source>Only for code whose author you trust with your files</source>
        <translation>Nur für Code, dessen Autor du deine Dateien anvertraust</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Install, check and turn on</source>
        <translation>Installieren, prüfen und einschalten</translation>
    </message>
    <message>
        <source>Leave it; nothing of it stays</source>
        <translation>Lassen; nichts davon bleibt</translation>
    </message>
    <message>
        <source>Samplers</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Source hash</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Packages that it brings</source>
        <translation>Pakete, die es mitbringt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Compiled code</source>
        <translation>Kompilierter Code</translation>
    </message>
    <message>
        <source>yes; it cannot be read</source>
        <translation>ja; er lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>It takes the place of version {0} from {1}. You can go back to that one.</source>
        <translation>Es tritt an die Stelle von Version {0} aus {1}. Du kannst zu jener zurück.</translation>
    </message>
    <message>
        <source>That one was by {0}: is this the same plugin?</source>
        <translation>Jene war von {0}: Ist das dasselbe Plugin?</translation>
    </message>
    <message>
        <source>Checking {0}…</source>
        <translation>{0} wird geprüft&#xa0;…</translation>
    </message>
</context>
<context>
    <name>LatentWindow</name>
    <message>
        <source>Latent space · Stepwise Studio</source>
        <translation>Latenter Raum · Stepwise Studio</translation>
    </message>
    <message>
        <source>Latent space</source>
        <translation>Latenter Raum</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Wanderung</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>VAE desk</source>
        <translation>VAE-Tisch</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen&#xa0;…</translation>
    </message>
    <message>
        <source>The picture for noise and the VAE desk</source>
        <translation>Das Bild für das Rauschen und den VAE-Tisch</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>choose a picture, or drop one here</source>
        <translation>Bild wählen oder hier ablegen</translation>
    </message>
</context>
<context>
    <name>LayerDelegate</name>
    <message>
        <source>Name of the layer</source>
        <translation>Name der Ebene</translation>
    </message>
    <message>
        <source>area · no words yet</source>
        <translation>Bereich · noch keine Worte</translation>
    </message>
</context>
<context>
    <name>LayerModel</name>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>paint</source>
        <translation>Gemaltes</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move layer</source>
        <translation>Ebene verschieben</translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Layers, the highest first</source>
        <translation>Ebenen, die oberste zuerst</translation>
    </message>
    <message>
        <source>New layer</source>
        <translation>Neue Ebene</translation>
    </message>
    <message>
        <source>Paint {0}</source>
        <translation>Malebene {0}</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Neuer Bereich</translation>
    </message>
    <message>
        <source>Area {0}</source>
        <translation>Bereich {0}</translation>
    </message>
    <message>
        <source>{0} copy</source>
        <translation>{0} Kopie</translation>
    </message>
    <message>
        <source>Duplicate layer</source>
        <translation>Ebene duplizieren</translation>
    </message>
    <message>
        <source>Delete layer</source>
        <translation>Ebene löschen</translation>
    </message>
    <message>
        <source>Merge down</source>
        <translation>Nach unten vereinen</translation>
    </message>
    <message>
        <source>Flattened</source>
        <translation>Zusammengefügt</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Zusammenfügen</translation>
    </message>
    <message>
        <source>Unlock layer</source>
        <translation>Ebene entsperren</translation>
    </message>
    <message>
        <source>Lock layer</source>
        <translation>Ebene sperren</translation>
    </message>
    <message>
        <source>Select what is painted</source>
        <translation>Gemaltes auswählen</translation>
    </message>
    <message>
        <source>Move layer</source>
        <translation>Ebene verschieben</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Select what is painted on it</source>
        <translation>Auswählen, was darauf gemalt ist</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Flatten the picture</source>
        <translation>Bild zusammenfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Blend mode</source>
        <translation>Mischmodus</translation>
    </message>
    <message>
        <source>How the layer lies over those below it</source>
        <translation>Wie die Ebene über den unteren liegt</translation>
    </message>
    <message>
        <source>What this area shows</source>
        <translation>Was dieser Bereich zeigt</translation>
    </message>
    <message>
        <source>The prompt of this part when the picture is painted from the canvas</source>
        <translation>Der Prompt dieses Teils, wenn das Bild von der Leinwand aus gemalt wird</translation>
    </message>
    <message>
        <source>How much the layer covers; of an area: its share against the panel&apos;s prompt</source>
        <translation>Wie stark die Ebene deckt; bei einem Bereich: sein Anteil gegenüber dem Haupt-Prompt</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>Deckkraft der Ebene</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplizieren</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagern</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>Abdunkeln</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>Aufhellen</translation>
    </message>
    <message>
        <source>Colour dodge</source>
        <translation>Farbig abwedeln</translation>
    </message>
    <message>
        <source>Colour burn</source>
        <translation>Farbig nachbelichten</translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation>Hartes Licht</translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation>Weiches Licht</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Luminosity</source>
        <translation>Luminanz</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Clip to what is below</source>
        <translation>Auf das Darunter begrenzen</translation>
    </message>
    <message>
        <source>Keep what is below</source>
        <translation>Das Darunter behalten</translation>
    </message>
    <message>
        <source>Cut what is below</source>
        <translation>Das Darunter ausschneiden</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>Ebene hinzufügen</translation>
    </message>
    <message>
        <source>To paint on</source>
        <translation>Zum Bemalen</translation>
    </message>
    <message>
        <source>An area with a prompt of its own</source>
        <translation>Bereich mit eigenem Prompt</translation>
    </message>
    <message>
        <source>The step that is shown</source>
        <translation>Der gezeigte Schritt</translation>
    </message>
    <message>
        <source>A picture…</source>
        <translation>Bild&#xa0;…</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+J)</source>
        <translation>Duplizieren (Strg+J)</translation>
    </message>
    <message>
        <source>Move up (Ctrl+])</source>
        <translation>Nach oben (Strg+])</translation>
    </message>
    <message>
        <source>Move down (Ctrl+[)</source>
        <translation>Nach unten (Strg+[)</translation>
    </message>
    <message>
        <source>Merge with the layer below (Ctrl+E)</source>
        <translation>Mit der Ebene darunter vereinen (Strg+E)</translation>
    </message>
    <message>
        <source>Lock the layer against changes</source>
        <translation>Die Ebene vor Änderungen sperren</translation>
    </message>
    <message>
        <source>Delete the layer</source>
        <translation>Die Ebene löschen</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Words of an area</source>
        <translation>Worte eines Bereichs</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Stepwise Studio</source>
        <translation>Stepwise Studio</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Describe the picture you want</source>
        <translation>Beschreibe das gewünschte Bild</translation>
    </message>
    <message>
        <source>Prompt panel</source>
        <translation>Prompt-Bereich</translation>
    </message>
    <message>
        <source>What the run on the canvas was painted on</source>
        <translation>Worauf der Lauf auf der Leinwand gemalt wurde</translation>
    </message>
    <message>
        <source>Stop playing (Space)</source>
        <translation>Abspielen anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Play the steps (Space)</source>
        <translation>Schritte abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Scrub to look · right-click a step to branch</source>
        <translation>Ziehen zum Ansehen · Rechtsklick auf einen Schritt zum Verzweigen</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>Mal&amp;en</translation>
    </message>
    <message>
        <source>&amp;Canvas</source>
        <translation>&amp;Leinwand</translation>
    </message>
    <message>
        <source>&amp;Samplers</source>
        <translation>&amp;Sampler</translation>
    </message>
    <message>
        <source>Open the models folder</source>
        <translation>Modellordner öffnen</translation>
    </message>
    <message>
        <source>Models: what is here, find, fetch…</source>
        <translation>Modelle: vorhandene, suchen, holen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Show the canvas in a window of its own</source>
        <translation>Die Leinwand in einem eigenen Fenster zeigen</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Bild öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Use the settings of a picture…</source>
        <translation>Einstellungen eines Bildes übernehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Paint from a picture…</source>
        <translation>Von einem Bild aus malen&#xa0;…</translation>
    </message>
    <message>
        <source>Paint from the clipboard</source>
        <translation>Aus der Zwischenablage malen</translation>
    </message>
    <message>
        <source>Save this step…</source>
        <translation>Diesen Schritt speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Open the pictures folder</source>
        <translation>Bilderordner öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Als Vorlage speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Throw a new seed</source>
        <translation>Neuen Seed würfeln</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Pixels as squares</source>
        <translation>Bildpunkte als Quadrate</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Canvas in its own window</source>
        <translation>Leinwand in eigenem Fenster</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Anhalten oder weiter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Branch from this step</source>
        <translation>Ab diesem Schritt verzweigen</translation>
    </message>
    <message>
        <source>Paint from this step&apos;s picture</source>
        <translation>Vom Bild dieses Schritts aus malen</translation>
    </message>
    <message>
        <source>Draft wall…</source>
        <translation>Entwurfswand&#xa0;…</translation>
    </message>
    <message>
        <source>Compare two runs…</source>
        <translation>Zwei Läufe vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Enlarge the picture 4×</source>
        <translation>Bild 4× vergrößern</translation>
    </message>
    <message>
        <source>Enlarge the picture…</source>
        <translation>Bild vergrößern&#xa0;…</translation>
    </message>
    <message>
        <source>Noise it, VAE desk…</source>
        <translation>Verrauschen, VAE-Tisch&#xa0;…</translation>
    </message>
    <message>
        <source>Latent space…</source>
        <translation>Latenter Raum&#xa0;…</translation>
    </message>
    <message>
        <source>Play the steps</source>
        <translation>Schritte abspielen</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>Try other samplers from the same noise…</source>
        <translation>Andere Sampler vom selben Rauschen aus&#xa0;…</translation>
    </message>
    <message>
        <source>Samplers: what they do, install, compare…</source>
        <translation>Sampler: was sie tun, installieren, vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Prompts to try</source>
        <translation>Prompts zum Ausprobieren</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Privacy and honesty</source>
        <translation>Privates und Ehrlichkeit</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>About Stepwise Studio</source>
        <translation>Über Stepwise Studio</translation>
    </message>
    <message>
        <source>Go to the next panel</source>
        <translation>Zum nächsten Bereich</translation>
    </message>
    <message>
        <source>Go to the panel before</source>
        <translation>Zum vorigen Bereich</translation>
    </message>
    <message>
        <source>Put the panels back</source>
        <translation>Bereiche zurücksetzen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
</context>
<context>
    <name>ModelHint</name>
    <message>
        <source>Use its settings</source>
        <translation>Seine Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>{0} steps, guidance {1}, and the size that it was trained on</source>
        <translation>{0} Schritte, Führung {1} und die Größe, auf die es trainiert ist</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>What the model&apos;s author says about it</source>
        <translation>Was der Autor des Modells darüber sagt</translation>
    </message>
    <message>
        <source>Paint with it</source>
        <translation>Damit malen</translation>
    </message>
    <message>
        <source>Choose it in the prompt panel</source>
        <translation>Im Prompt-Bereich wählen</translation>
    </message>
    <message>
        <source>Fetch the starter models</source>
        <translation>Startmodelle holen</translation>
    </message>
    <message>
        <source>From the package index</source>
        <translation>Aus dem Paketverzeichnis</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>A licence says what you may do with a model and its pictures; read it before you publish or sell. Do not paint real people in ways that they would not agree to.</source>
        <translation>Eine Lizenz sagt, was du mit einem Modell und seinen Bildern tun darfst; lies sie vor dem Veröffentlichen oder Verkaufen. Male wirkliche Menschen nicht auf eine Weise, der sie nicht zustimmen würden.</translation>
    </message>
    <message>
        <source>Deletes it; that frees {0}</source>
        <translation>Löscht es; das macht {0} frei</translation>
    </message>
    <message>
        <source>It lies in your own folder; delete it there</source>
        <translation>Es liegt in deinem eigenen Ordner; lösche es dort</translation>
    </message>
    <message>
        <source>No picture of it yet</source>
        <translation>Noch kein Bild davon</translation>
    </message>
    <message>
        <source>No model is here yet</source>
        <translation>Noch kein Modell da</translation>
    </message>
    <message>
        <source>Find one on the hub, fetch the starter model, or add a folder with models that you have already.</source>
        <translation>Eines auf dem Hub suchen, das Startmodell holen oder einen Ordner mit vorhandenen Modellen hinzufügen.</translation>
    </message>
    <message>
        <source>licence: {0}</source>
        <translation>Lizenz: {0}</translation>
    </message>
    <message>
        <source>licence not told</source>
        <translation>Lizenz nicht genannt</translation>
    </message>
    <message>
        <source>from {0}, {1}</source>
        <translation>von {0}, {1}</translation>
    </message>
    <message>
        <source>in your folder</source>
        <translation>in deinem Ordner</translation>
    </message>
    <message>
        <source>Starts with {0} × {1} pixels, {2} steps, guidance {3}.</source>
        <translation>Beginnt mit {0} × {1} Bildpunkten, {2} Schritten, Führung {3}.</translation>
    </message>
    <message>
        <source>A picture that was painted with {0}</source>
        <translation>Ein Bild, das mit {0} gemalt wurde</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>The model that writes: one on this machine, or one on a server that you have added</source>
        <translation>Das Modell, das schreibt: eines auf diesem Rechner oder auf einem hinzugefügten Server</translation>
    </message>
    <message>
        <source>Writing model</source>
        <translation>Schreibmodell</translation>
    </message>
    <message>
        <source>Get other models</source>
        <translation>Andere Modelle holen</translation>
    </message>
    <message>
        <source>On {0}: {1}</source>
        <translation>Auf {0}: {1}</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Model servers…</source>
        <translation>Modellserver&#xa0;…</translation>
    </message>
    <message>
        <source>Open the models folder</source>
        <translation>Modellordner öffnen</translation>
    </message>
    <message>
        <source>Look for new models</source>
        <translation>Nach neuen Modellen sehen</translation>
    </message>
    <message>
        <source>{0} cannot be used</source>
        <translation>{0} ist nicht verwendbar</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>unbekannte Art</translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation>noch {0} s</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>noch {0} min</translation>
    </message>
    <message>
        <source>{0} h left</source>
        <translation>noch {0} h</translation>
    </message>
</context>
<context>
    <name>ModelsWindow</name>
    <message>
        <source>Models · Stepwise Studio</source>
        <translation>Modelle · Stepwise Studio</translation>
    </message>
    <message>
        <source>Models that are here</source>
        <translation>Vorhandene Modelle</translation>
    </message>
    <message>
        <source>Choose a model to see what it is</source>
        <translation>Ein Modell wählen, um zu sehen, was es ist</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Ohne Netz arbeiten</translation>
    </message>
    <message>
        <source>No connection to another machine, from any part of the studio</source>
        <translation>Keine Verbindung zu einem anderen Rechner, aus keinem Teil des Studios</translation>
    </message>
    <message>
        <source>Hub and folders</source>
        <translation>Hub und Ordner</translation>
    </message>
    <message>
        <source>The hub&apos;s token, and added folders</source>
        <translation>Das Token des Hubs und hinzugefügte Ordner</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Use models of ComfyUI, A1111 … where they are</source>
        <translation>Modelle von ComfyUI, A1111&#xa0;… dort verwenden, wo sie sind</translation>
    </message>
    <message>
        <source>Find models…</source>
        <translation>Modelle suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Search the hub (Ctrl+F)</source>
        <translation>Den Hub durchsuchen (Strg+F)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>what is here, what fits, and what the hub has</source>
        <translation>was da ist, was passt und was der Hub hat</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>A folder with models: ComfyUI&apos;s, A1111&apos;s, InvokeAI&apos;s, a cache, or any other</source>
        <translation>Ein Ordner mit Modellen: von ComfyUI, A1111, InvokeAI, ein Cache oder ein anderer</translation>
    </message>
    <message>
        <source>Remove {0}? That frees {1}. Pictures that were painted with it stay.</source>
        <translation>{0} entfernen? Das macht {1} frei. Damit gemalte Bilder bleiben.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>Repaint</source>
        <translation>Neu malen</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>Erweitern</translation>
    </message>
    <message>
        <source>Paint from the sketch</source>
        <translation>Von der Skizze aus malen</translation>
    </message>
    <message>
        <source>Paint from this</source>
        <translation>Hiervon aus malen</translation>
    </message>
    <message>
        <source>Start from what is on the canvas (Ctrl+Enter)</source>
        <translation>Von dem ausgehen, was auf der Leinwand ist (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Paint the selected part anew (Ctrl+Enter)</source>
        <translation>Den ausgewählten Teil neu malen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Paint what is new in the frame (Ctrl+Enter)</source>
        <translation>Malen, was im Rahmen neu ist (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Step {0}</source>
        <translation>Schritt {0}</translation>
    </message>
    <message>
        <source>Put a picture on the canvas</source>
        <translation>Ein Bild auf die Leinwand legen</translation>
    </message>
    <message>
        <source>Open a layered picture</source>
        <translation>Ein Bild mit Ebenen öffnen</translation>
    </message>
    <message>
        <source>Save the layers</source>
        <translation>Die Ebenen speichern</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>New canvas</source>
        <translation>Neue Leinwand</translation>
    </message>
    <message>
        <source>Paint 1</source>
        <translation>Malebene 1</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation>Auf die Leinwand</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Zuschauen</translation>
    </message>
    <message>
        <source>Watch the steps of the runs</source>
        <translation>Den Schritten der Läufe zusehen</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Work on the picture in layers, and paint from it</source>
        <translation>Das Bild in Ebenen bearbeiten und davon ausgehend malen</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Choose a part and have it painted anew</source>
        <translation>Einen Teil auswählen und neu malen lassen</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Erweitern</translation>
    </message>
    <message>
        <source>Make the frame wider and have the rest painted</source>
        <translation>Den Rahmen erweitern und den Rest malen lassen</translation>
    </message>
</context>
<context>
    <name>MoonsCard</name>
    <message>
        <source>two moons, {0} samples, 20 steps</source>
        <translation>zwei Monde, {0} Proben, 20 Schritte</translation>
    </message>
    <message>
        <source>Samples against the truth</source>
        <translation>Proben gegen die Wahrheit</translation>
    </message>
</context>
<context>
    <name>MoonsPlot</name>
    <message>
        <source>Samples of two moons</source>
        <translation>Proben zweier Monde</translation>
    </message>
    <message>
        <source>{0} samples, {1} points of the truth</source>
        <translation>{0} Proben, {1} Punkte der Wahrheit</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>Wahrheit</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>Name of the sampler</source>
        <translation>Name des Samplers</translation>
    </message>
    <message>
        <source>Small letters, digits and _</source>
        <translation>Kleinbuchstaben, Ziffern und _</translation>
    </message>
    <message>
        <source>The project becomes a folder in this one</source>
        <translation>Das Projekt wird ein Ordner in diesem</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the folder to put it into</source>
        <translation>Den Zielordner wählen</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Write the project</source>
        <translation>Das Projekt schreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back to the samplers</source>
        <translation>Zurück zu den Samplern</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the project&apos;s files</source>
        <translation>Die Dateien des Projekts zeigen</translation>
    </message>
    <message>
        <source>Install it</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Look at it, check it, and paint with it</source>
        <translation>Ansehen, prüfen und damit malen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Im Ordner</translation>
    </message>
    <message>
        <source>A sampler is one page of Python: a generator function that yields a step for each interval of the noise levels. The template is a small one that works, with its tests.</source>
        <translation>Ein Sampler ist eine Seite Python: eine Generatorfunktion, die für jeden Abschnitt der Rauschstärken einen Schritt liefert. Die Vorlage ist ein kleiner, der läuft, mit seinen Tests.</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Neu aus Vorlage</translation>
    </message>
    <message>
        <source>{0} is there. Change {1}.py, then install it from here; install it again after each change.</source>
        <translation>{0} ist da. Ändere {1}.py und installiere es dann von hier; nach jeder Änderung erneut.</translation>
    </message>
    <message>
        <source>Folder to put it into</source>
        <translation>Zielordner</translation>
    </message>
</context>
<context>
    <name>NoiseTab</name>
    <message>
        <source>How many steps of painting begin here: 0 is the picture, the highest number is nothing but noise</source>
        <translation>Wie viele Malschritte hier beginnen: 0 ist das Bild, die höchste Zahl ist nichts als Rauschen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Under noise</source>
        <translation>Unter Rauschen</translation>
    </message>
    <message>
        <source>The forward process: what a step begins with</source>
        <translation>Der Vorwärtsprozess: womit ein Schritt beginnt</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>Deterministisch</translation>
    </message>
    <message>
        <source>Back along the ODE (Euler): the same noise, the same way</source>
        <translation>Zurück entlang der ODE (Euler): dasselbe Rauschen, derselbe Weg</translation>
    </message>
    <message>
        <source>Stochastic</source>
        <translation>Stochastisch</translation>
    </message>
    <message>
        <source>Back with fresh noise in each step (Euler ancestral)</source>
        <translation>Zurück mit frischem Rauschen in jedem Schritt (Euler ancestral)</translation>
    </message>
    <message>
        <source>Restore both ways</source>
        <translation>Auf beide Arten zurück</translation>
    </message>
    <message>
        <source>Paint from this step, with the prompt</source>
        <translation>Ab diesem Schritt malen, mit dem Prompt</translation>
    </message>
    <message>
        <source>Paint from this step</source>
        <translation>Ab diesem Schritt malen</translation>
    </message>
    <message>
        <source>Put the form to starting here, at this strength</source>
        <translation>Die Form so stellen, dass sie hier mit dieser Stärke beginnt</translation>
    </message>
    <message>
        <source>Paint from its own noise</source>
        <translation>Aus dem eigenen Rauschen malen</translation>
    </message>
    <message>
        <source>The ODE leads the picture back to its noise; with another prompt the layout stays</source>
        <translation>Die ODE führt das Bild zu seinem Rauschen zurück; mit anderem Prompt bleibt der Aufbau</translation>
    </message>
    <message>
        <source>Restore from noise</source>
        <translation>Aus Rauschen zurückholen</translation>
    </message>
    <message>
        <source>step {0} of {1}, σ {2:.3g}</source>
        <translation>Schritt {0} von {1}, σ {2:.3g}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>Schritt {0} von {1}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show what happened in full</source>
        <translation>Alles zeigen, was geschah</translation>
    </message>
    <message>
        <source>Copy the notice</source>
        <translation>Hinweis kopieren</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Details of the notice</source>
        <translation>Einzelheiten des Hinweises</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>How many denoising steps the picture is painted in</source>
        <translation>In wie vielen Entrauschungsschritten das Bild gemalt wird</translation>
    </message>
    <message>
        <source>How closely the picture follows the prompt (classifier-free guidance)</source>
        <translation>Wie genau das Bild dem Prompt folgt (Classifier-free Guidance)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Führung</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Diameter in pixels of the picture ([ and ])</source>
        <translation>Durchmesser in Bildpunkten des Bildes ([ und ])</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>How much of the brush is solid ({ and })</source>
        <translation>Wie viel vom Pinsel voll deckt ({ und })</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Härte</translation>
    </message>
    <message>
        <source>How much a stroke covers</source>
        <translation>Wie stark ein Strich deckt</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>A tablet&apos;s pressure sets the size</source>
        <translation>Der Druck eines Grafiktabletts bestimmt die Größe</translation>
    </message>
    <message>
        <source>How different a colour may be, 0 to 255</source>
        <translation>Wie verschieden eine Farbe sein darf, 0 bis 255</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Also where it does not hang together with the place clicked</source>
        <translation>Auch, was nicht mit der angeklickten Stelle zusammenhängt</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Look at all layers, not at the active one alone</source>
        <translation>Alle Ebenen ansehen, nicht nur die aktive</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Alle Ebenen</translation>
    </message>
    <message>
        <source>What a new selection does</source>
        <translation>Was eine neue Auswahl tut</translation>
    </message>
    <message>
        <source>Shift adds, Alt takes away, both keep what is in both</source>
        <translation>Umschalt fügt hinzu, Alt nimmt weg, beide behalten das Gemeinsame</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Keep common</source>
        <translation>Gemeinsames</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>What can be done with the selection</source>
        <translation>Was mit der Auswahl geht</translation>
    </message>
    <message>
        <source>How much is painted anew: 100 forgets what is there</source>
        <translation>Wie viel neu gemalt wird: 100 vergisst, was da ist</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>How soft the edge of the repainted part is, in pixels</source>
        <translation>Wie weich die Kante des neu gemalten Teils ist, in Bildpunkten</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Weiche Kante</translation>
    </message>
    <message>
        <source>How far what is new reaches into the old picture, in pixels</source>
        <translation>Wie weit das Neue in das alte Bild reicht, in Bildpunkten</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Prompt of the new part</source>
        <translation>Prompt des neuen Teils</translation>
    </message>
    <message>
        <source>Prompt of the new part (empty: the panel&apos;s)</source>
        <translation>Prompt des neuen Teils (leer: Haupt-Prompt)</translation>
    </message>
    <message>
        <source>What is to be there; the panel&apos;s prompt counts where this is empty</source>
        <translation>Was dort sein soll; ist es leer, zählt der Haupt-Prompt</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>error against steps, mixture in closed form</source>
        <translation>Fehler gegen Schritte, exakte Mischung</translation>
    </message>
    <message>
        <source>No order: it draws noise</source>
        <translation>Keine Ordnung: Er zieht Rauschen</translation>
    </message>
    <message>
        <source>its samples are what counts</source>
        <translation>es zählen seine Proben</translation>
    </message>
    <message>
        <source>Order of convergence: exact</source>
        <translation>Konvergenzordnung: exakt</translation>
    </message>
    <message>
        <source>Order: not measured</source>
        <translation>Ordnung: nicht gemessen</translation>
    </message>
    <message>
        <source>Order of convergence: {0:.2f}</source>
        <translation>Konvergenzordnung: {0:.2f}</translation>
    </message>
    <message>
        <source>It lands somewhere else from each seed, so there is no one right answer.</source>
        <translation>Er landet von jedem Seed aus woanders; die eine richtige Antwort gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>OtherSamplers</name>
    <message>
        <source>Other samplers from the same noise</source>
        <translation>Andere Sampler vom selben Rauschen aus</translation>
    </message>
    <message>
        <source>Same prompt, same noise, same steps. The timeline gets a lane for each; compare any two.</source>
        <translation>Gleicher Prompt, gleiches Rauschen, gleiche Schritte. Die Zeitleiste bekommt für jeden eine Spur; zwei beliebige lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>OutlookPlot</name>
    <message>
        <source>The next token</source>
        <translation>Das nächste Token</translation>
    </message>
    <message>
        <source>What could come at the cursor: the thin bar is the model&apos;s own probability, the thick one what the settings make of it. Struck out tokens cannot come.</source>
        <translation>Was am Cursor kommen könnte: Der dünne Balken ist die Wahrscheinlichkeit des Modells, der dicke das, was die Einstellungen daraus machen. Durchgestrichene Token können nicht kommen.</translation>
    </message>
    <message>
        <source>cannot come</source>
        <translation>kann nicht kommen</translation>
    </message>
    <message>
        <source>{0}: {1}, with the settings {2}</source>
        <translation>{0}: {1}, mit den Einstellungen {2}</translation>
    </message>
    <message>
        <source>The model reads up to the cursor…</source>
        <translation>Das Modell liest bis zum Cursor&#xa0;…</translation>
    </message>
    <message>
        <source>Put the cursor behind some words of the draft to see what could come next.</source>
        <translation>Den Cursor hinter ein paar Worte des Entwurfs setzen, um zu sehen, was kommen könnte.</translation>
    </message>
    <message>
        <source>1 token can come</source>
        <translation>1 Token kann kommen</translation>
    </message>
    <message>
        <source>{0} can come</source>
        <translation>{0} können kommen</translation>
    </message>
    <message>
        <source>After “…{0}”: {1}</source>
        <translation>Nach „…{0}“: {1}</translation>
    </message>
</context>
<context>
    <name>PaintBar</name>
    <message>
        <source>Stop after this step; what is done is kept (Ctrl+.)</source>
        <translation>Nach diesem Schritt anhalten; das Fertige bleibt (Strg+.)</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>Paint what the panel says (Ctrl+Enter)</source>
        <translation>Malen, was der Prompt-Bereich sagt (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on with the paused run (Ctrl+Enter)</source>
        <translation>Den angehaltenen Lauf fortsetzen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Branch from step {0}</source>
        <translation>Ab Schritt {0} verzweigen</translation>
    </message>
    <message>
        <source>Go on from here with your changes; the run so far stays as it is (Ctrl+Enter)</source>
        <translation>Von hier mit den Änderungen weiter; der bisherige Lauf bleibt, wie er ist (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Go on with the run as it was</source>
        <translation>Den Lauf unverändert fortsetzen</translation>
    </message>
    <message>
        <source>Pause after this step</source>
        <translation>Nach diesem Schritt anhalten</translation>
    </message>
</context>
<context>
    <name>PictureCommands</name>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>{0} is being enlarged: the queue shows how far it is.</source>
        <translation>{0} wird vergrößert: Die Warteschlange zeigt, wie weit es ist.</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Pictures of the document</source>
        <translation>Bilder des Dokuments</translation>
    </message>
    <message>
        <source>{0}
Click goes to its line.</source>
        <translation>{0}
Klick führt zu seiner Zeile.</translation>
    </message>
</context>
<context>
    <name>PicturesCard</name>
    <message>
        <source>same noise: {0} {1}, {2} {1}</source>
        <translation>selbes Rauschen: {0} {1}, {2} {1}</translation>
    </message>
    <message>
        <source>What it does with a picture</source>
        <translation>Was er mit einem Bild macht</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Paint them</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>Paint the form&apos;s prompt with both, from the same noise; nothing is kept</source>
        <translation>Den Prompt der Form mit beiden aus demselben Rauschen malen; nichts wird aufbewahrt</translation>
    </message>
    <message>
        <source>{0} of {1} steps</source>
        <translation>{0} von {1} Schritten</translation>
    </message>
    <message>
        <source>Try {0}</source>
        <translation>{0} probieren</translation>
    </message>
</context>
<context>
    <name>PopOut</name>
    <message>
        <source>Canvas · Stepwise Studio</source>
        <translation>Leinwand · Stepwise Studio</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Dark, light, or with the highest contrast; the system&apos;s own wish is followed at once</source>
        <translation>Dunkel, hell oder mit höchstem Kontrast; dem Wunsch des Systems wird sofort gefolgt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Größe der Oberfläche</translation>
    </message>
    <message>
        <source>Makes everything in the window larger, on top of what the system does</source>
        <translation>Macht alles im Fenster größer, zusätzlich zu dem, was das System tut</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the window; prompts are read in any that the model knows</source>
        <translation>Die Sprache des Fensters; Prompts werden in jeder gelesen, die das Modell kann</translation>
    </message>
    <message>
        <source>Room for steps</source>
        <translation>Platz für Schritte</translation>
    </message>
    <message>
        <source>How much disk the steps of all runs may take</source>
        <translation>Wie viel Speicherplatz die Schritte aller Läufe belegen dürfen</translation>
    </message>
    <message>
        <source>Mark pictures as made by AI</source>
        <translation>Bilder als KI-erzeugt kennzeichnen</translation>
    </message>
    <message>
        <source>Writes the IPTC digital source type into each picture, for those who look there</source>
        <translation>Schreibt den IPTC-Quellentyp (Digital Source Type) in jedes Bild, für alle, die dort nachsehen</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Ohne Netz arbeiten</translation>
    </message>
    <message>
        <source>No connection to another machine: no model search, no fetching, no servers</source>
        <translation>Keine Verbindung zu einem anderen Rechner: kein Suchen, kein Holen, keine Server</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>When it is full, the steps of the oldest runs go. Pictures are never deleted.</source>
        <translation>Ist er voll, gehen die Schritte der ältesten Läufe. Bilder werden nie gelöscht.</translation>
    </message>
    <message>
        <source>Nothing is ever sent unasked, online or not. Offline, nothing leaves this machine at all.</source>
        <translation>Ungefragt wird nie etwas gesendet, ob mit oder ohne Netz. Ohne Netz verlässt gar nichts diesen Rechner.</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>temperature {0}, top-p {1}</source>
        <translation>Temperatur {0}, Top-p {1}</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Your own presets</source>
        <translation>Eigene Vorlagen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Save these settings…</source>
        <translation>Diese Einstellungen speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save these settings</source>
        <translation>Diese Einstellungen speichern</translation>
    </message>
    <message>
        <source>Name of the preset (all but the model and the seed):</source>
        <translation>Name der Vorlage (alles außer Modell und Seed):</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Fetch the starter models</source>
        <translation>Startmodelle holen</translation>
    </message>
    <message>
        <source>The names of two packages, to the Python package index (pypi.org, or the one that pip is set to).</source>
        <translation>Die Namen zweier Pakete, an das Python-Paketverzeichnis (pypi.org oder das in pip eingestellte).</translation>
    </message>
    <message>
        <source>Look for models, or fetch one</source>
        <translation>Modelle suchen oder eines holen</translation>
    </message>
    <message>
        <source>The words searched for or the model&apos;s name, to the model hub that is set; your token, if you gave one.</source>
        <translation>Die Suchwörter oder der Name des Modells, an den eingestellten Hub; dein Token, falls du eines angegeben hast.</translation>
    </message>
    <message>
        <source>Install a sampler by name or address</source>
        <translation>Einen Sampler über Name oder Adresse installieren</translation>
    </message>
    <message>
        <source>The names of its packages, to the Python package index; with an address, to that machine.</source>
        <translation>Die Namen seiner Pakete, an das Python-Paketverzeichnis; bei einer Adresse an jenen Rechner.</translation>
    </message>
    <message>
        <source>Write with a server of yours</source>
        <translation>Mit einem eigenen Server schreiben</translation>
    </message>
    <message>
        <source>The text or chat in question, to that server. A strip in the writing room says so meanwhile.</source>
        <translation>Der betreffende Text oder Chat, an diesen Server. Ein Streifen im Schreibraum sagt es währenddessen.</translation>
    </message>
    <message>
        <source>Made-up facts</source>
        <translation>Erfundene Tatsachen</translation>
    </message>
    <message>
        <source>A language model writes what sounds likely, also where it is false. Check names, numbers and sources.</source>
        <translation>Ein Sprachmodell schreibt, was wahrscheinlich klingt, auch wo es falsch ist. Prüfe Namen, Zahlen und Quellen.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Schieflage</translation>
    </message>
    <message>
        <source>Models repeat what was frequent in what they learned from: faces, roles and views come out one-sided.</source>
        <translation>Modelle wiederholen, was in ihrem Lernstoff häufig war: Gesichter, Rollen und Ansichten geraten einseitig.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>A face and a name belong to somebody. Would they agree to what you make of them?</source>
        <translation>Ein Gesicht und ein Name gehören jemandem. Wäre der Mensch mit dem einverstanden, was du daraus machst?</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Every model has terms of its own for what it makes. Read them before you publish or sell.</source>
        <translation>Jedes Modell hat eigene Bedingungen für das, was es macht. Lies sie vor dem Veröffentlichen oder Verkaufen.</translation>
    </message>
</context>
<context>
    <name>PrivacyDialog</name>
    <message>
        <source>Privacy and honesty</source>
        <translation>Privates und Ehrlichkeit</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Ohne Netz arbeiten</translation>
    </message>
    <message>
        <source>No connection to another machine, whatever is asked for</source>
        <translation>Keine Verbindung zu einem anderen Rechner, was auch immer verlangt wird</translation>
    </message>
    <message>
        <source>Mark pictures as made by AI</source>
        <translation>Bilder als KI-erzeugt kennzeichnen</translation>
    </message>
    <message>
        <source>Writes the IPTC digital source type into each picture, for those who look there</source>
        <translation>Schreibt den IPTC-Quellentyp (Digital Source Type) in jedes Bild, für alle, die dort nachsehen</translation>
    </message>
    <message>
        <source>Say in exported texts that AI helped</source>
        <translation>In exportierten Texten sagen, dass KI geholfen hat</translation>
    </message>
    <message>
        <source>Adds a line at the end of a document that the assistant had a part in</source>
        <translation>Fügt einem Dokument, an dem der Assistent beteiligt war, am Ende eine Zeile an</translation>
    </message>
    <message>
        <source>Nothing leaves this machine unless you ask for it</source>
        <translation>Nichts verlässt diesen Rechner, es sei denn, du verlangst es</translation>
    </message>
    <message>
        <source>No account, no telemetry, no search for updates. Painting and writing happen here. Samplers that others wrote are kept from the network, where the system can do that.</source>
        <translation>Kein Konto, keine Telemetrie, keine Suche nach Aktualisierungen. Gemalt und geschrieben wird hier. Sampler anderer werden vom Netz ferngehalten, wo das System es kann.</translation>
    </message>
    <message>
        <source>{0} keeps the studio offline.</source>
        <translation>{0} hält das Studio ohne Netz.</translation>
    </message>
    <message>
        <source>Only when you…</source>
        <translation>Nur wenn du&#xa0;…</translation>
    </message>
    <message>
        <source>What models make</source>
        <translation>Was Modelle machen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>What it is allowed</source>
        <translation>Was er darf</translation>
    </message>
    <message>
        <source>The studio tries the forbidden things in an empty process, to say what is true here.</source>
        <translation>Das Studio probiert das Verbotene in einem leeren Prozess, um zu sagen, was hier gilt.</translation>
    </message>
    <message>
        <source>finding out what holds on this machine…</source>
        <translation>stellt fest, was auf diesem Rechner gilt&#xa0;…</translation>
    </message>
    <message>
        <source>✕ NOT in force: {0}</source>
        <translation>✕ NICHT in Kraft: {0}</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>Prompt panel</source>
        <translation>Prompt-Bereich</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Negativer Prompt</translation>
    </message>
    <message>
        <source>What to keep out of it</source>
        <translation>Was nicht ins Bild soll</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Settings of the picture</source>
        <translation>Einstellungen des Bildes</translation>
    </message>
    <message>
        <source>Presets, and settings from a picture</source>
        <translation>Vorlagen und Einstellungen aus einem Bild</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Noch keine Vorlagen</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Als Vorlage speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>Use the settings of a picture…</source>
        <translation>Einstellungen eines Bildes übernehmen&#xa0;…</translation>
    </message>
    <message>
        <source>{0} / {1} tokens</source>
        <translation>{0} / {1} Token</translation>
    </message>
    <message>
        <source>Too long for this model; it will not read: “{0}”</source>
        <translation>Zu lang für dieses Modell; nicht gelesen wird: „{0}“</translation>
    </message>
</context>
<context>
    <name>PullLine</name>
    <message>
        <source>How far {0} is</source>
        <translation>Wie weit {0} ist</translation>
    </message>
    <message>
        <source>Stop, and throw away what has arrived</source>
        <translation>Abbrechen und verwerfen, was schon da ist</translation>
    </message>
    <message>
        <source>Pause; what has arrived is kept</source>
        <translation>Anhalten; was da ist, bleibt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} · waits for its turn</source>
        <translation>{0} · wartet, bis es dran ist</translation>
    </message>
    <message>
        <source>{0} · paused</source>
        <translation>{0} · angehalten</translation>
    </message>
    <message>
        <source>{0} · the hub wants {1} s of rest</source>
        <translation>{0} · der Hub verlangt {1} s Pause</translation>
    </message>
</context>
<context>
    <name>PullList</name>
    <message>
        <source>On their way</source>
        <translation>Unterwegs</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>starting</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>paused {0}</source>
        <translation>angehalten {0}</translation>
    </message>
    <message>
        <source>done, {0}</source>
        <translation>fertig, {0}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Space pauses, Delete cancels, Alt+Up and Alt+Down give a job another place</source>
        <translation>Leertaste hält an, Entf bricht ab, Alt+Auf und Alt+Ab geben einem Auftrag einen anderen Platz</translation>
    </message>
    <message>
        <source>Nothing waits. What you paint lines up here.</source>
        <translation>Nichts wartet. Was du malst, reiht sich hier ein.</translation>
    </message>
    <message>
        <source>Pause the job</source>
        <translation>Auftrag anhalten</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message>
        <source>Try the job again</source>
        <translation>Auftrag erneut versuchen</translation>
    </message>
    <message>
        <source>Move the job up</source>
        <translation>Auftrag nach oben</translation>
    </message>
    <message>
        <source>Move the job down</source>
        <translation>Auftrag nach unten</translation>
    </message>
    <message>
        <source>Take finished jobs out of the list</source>
        <translation>Fertige Aufträge aus der Liste nehmen</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>{0} wartend</translation>
    </message>
    <message>
        <source>Go on with the job</source>
        <translation>Auftrag fortsetzen</translation>
    </message>
    <message>
        <source>Take the job out of the list</source>
        <translation>Auftrag aus der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Decode in tiles</source>
        <translation>In Kacheln dekodieren</translation>
    </message>
    <message>
        <source>Paint {0} at once</source>
        <translation>{0} auf einmal malen</translation>
    </message>
    <message>
        <source>Paint {0} × {1}</source>
        <translation>{0} × {1} malen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>ReplyText</name>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
</context>
<context>
    <name>SamplerList</name>
    <message>
        <source>Samplers</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>Choose a sampler to see what it is and what it does</source>
        <translation>Einen Sampler wählen, um zu sehen, was er ist und tut</translation>
    </message>
</context>
<context>
    <name>SamplerOptions</name>
    <message>
        <source>Settings of the sampler</source>
        <translation>Einstellungen des Samplers</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Set all of these back</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Settings of {0}</source>
        <translation>Einstellungen von {0}</translation>
    </message>
</context>
<context>
    <name>SamplerPage</name>
    <message>
        <source>About the sampler</source>
        <translation>Über den Sampler</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Paint with it</source>
        <translation>Damit malen</translation>
    </message>
    <message>
        <source>Choose it in the prompt panel</source>
        <translation>Im Prompt-Bereich wählen</translation>
    </message>
    <message>
        <source>A plugin that is off stays installed</source>
        <translation>Ein ausgeschaltetes Plugin bleibt installiert</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Neu messen</translation>
    </message>
    <message>
        <source>Run the check on this machine</source>
        <translation>Die Prüfung auf diesem Rechner laufen lassen</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Aktualisieren&#xa0;…</translation>
    </message>
    <message>
        <source>Bring a newer version, and look at it</source>
        <translation>Eine neuere Version holen und ansehen</translation>
    </message>
    <message>
        <source>Use the version before; the same again goes forward</source>
        <translation>Die Version davor verwenden; dasselbe nochmals führt wieder vor</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete it, all versions of it</source>
        <translation>Löschen, mit allen Versionen</translation>
    </message>
    <message>
        <source>It is off: {0}.</source>
        <translation>Ausgeschaltet: {0}.</translation>
    </message>
    <message>
        <source>you turned it off</source>
        <translation>du hast es ausgeschaltet</translation>
    </message>
    <message>
        <source>Passport · not measured yet</source>
        <translation>Pass · noch nicht gemessen</translation>
    </message>
    <message>
        <source>Passport · measured when the studio was made</source>
        <translation>Pass · gemessen, als das Studio entstand</translation>
    </message>
    <message>
        <source>Passport · measured on this machine, {0:.1f} s</source>
        <translation>Pass · gemessen auf diesem Rechner, {0:.1f} s</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>needs {0}</source>
        <translation>braucht {0}</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>no licence stated</source>
        <translation>keine Lizenz angegeben</translation>
    </message>
    <message>
        <source>installed {0} from {1}</source>
        <translation>{0} installiert, aus {1}</translation>
    </message>
    <message>
        <source>no dependencies</source>
        <translation>keine Abhängigkeiten</translation>
    </message>
    <message>
        <source>has compiled code</source>
        <translation>hat kompilierten Code</translation>
    </message>
    <message>
        <source>which cannot be read</source>
        <translation>der sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>{0} of its own</source>
        <translation>{0} eigene</translation>
    </message>
    <message>
        <source>It came with the studio and runs inside it, as code that was reviewed with it.</source>
        <translation>Er kam mit dem Studio und läuft darin, als mit ihm geprüfter Code.</translation>
    </message>
    <message>
        <source>part of the studio</source>
        <translation>Teil des Studios</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>Zurück zu {0}</translation>
    </message>
</context>
<context>
    <name>SamplersWindow</name>
    <message>
        <source>Samplers · Stepwise Studio</source>
        <translation>Sampler · Stepwise Studio</translation>
    </message>
    <message>
        <source>Compare two…</source>
        <translation>Zwei vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Two samplers on the same noise</source>
        <translation>Zwei Sampler auf demselben Rauschen</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Neu aus Vorlage</translation>
    </message>
    <message>
        <source>A sampler of your own</source>
        <translation>Ein eigener Sampler</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installieren&#xa0;…</translation>
    </message>
    <message>
        <source>A sampler that somebody wrote</source>
        <translation>Ein Sampler, den jemand geschrieben hat</translation>
    </message>
    <message>
        <source>Samplers</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>drop a wheel, a zip or a folder anywhere in this window</source>
        <translation>ein Wheel, ein ZIP oder einen Ordner irgendwo in diesem Fenster ablegen</translation>
    </message>
    <message>
        <source>{0} is chosen in the prompt panel.</source>
        <translation>{0} ist im Prompt-Bereich gewählt.</translation>
    </message>
    <message>
        <source>Remove {0}, all versions of it? Its pictures stay, and say what they were painted with.</source>
        <translation>{0} mit allen Versionen entfernen? Seine Bilder bleiben und sagen, womit sie gemalt wurden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>SeedRow</name>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The same seed and settings give the same picture</source>
        <translation>Gleicher Seed und gleiche Einstellungen geben das gleiche Bild</translation>
    </message>
    <message>
        <source>Keep this seed for the next picture</source>
        <translation>Diesen Seed für das nächste Bild behalten</translation>
    </message>
    <message>
        <source>Throw a new seed</source>
        <translation>Neuen Seed würfeln</translation>
    </message>
    <message>
        <source>Locked: every picture has this seed</source>
        <translation>Gesperrt: Jedes Bild bekommt diesen Seed</translation>
    </message>
</context>
<context>
    <name>Selecting</name>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Feather…</source>
        <translation>Weiche Kante&#xa0;…</translation>
    </message>
    <message>
        <source>Grow…</source>
        <translation>Vergrößern&#xa0;…</translation>
    </message>
    <message>
        <source>Shrink…</source>
        <translation>Verkleinern&#xa0;…</translation>
    </message>
    <message>
        <source>Delete what is selected on the layer</source>
        <translation>Ausgewähltes auf der Ebene löschen</translation>
    </message>
    <message>
        <source>Invert the selection</source>
        <translation>Auswahl umkehren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Weiche Kante</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Feather the selection</source>
        <translation>Auswahl mit weicher Kante</translation>
    </message>
    <message>
        <source>Soften its edge over so many pixels:</source>
        <translation>Ihre Kante um so viele Bildpunkte weicher machen:</translation>
    </message>
    <message>
        <source>Grow the selection</source>
        <translation>Auswahl vergrößern</translation>
    </message>
    <message>
        <source>Make it larger by so many pixels:</source>
        <translation>Um so viele Bildpunkte größer machen:</translation>
    </message>
    <message>
        <source>Shrink the selection</source>
        <translation>Auswahl verkleinern</translation>
    </message>
    <message>
        <source>Make it smaller by so many pixels:</source>
        <translation>Um so viele Bildpunkte kleiner machen:</translation>
    </message>
</context>
<context>
    <name>ServersDialog</name>
    <message>
        <source>Model servers</source>
        <translation>Modellserver</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Begin with an empty form</source>
        <translation>Mit leeren Feldern beginnen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Wie du ihn nennst</translation>
    </message>
    <message>
        <source>Where it answers, up to and with /v1</source>
        <translation>Wo er antwortet, bis einschließlich /v1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Only if the server wants one</source>
        <translation>Nur falls der Server einen verlangt</translation>
    </message>
    <message>
        <source>Their names, with commas between; Test fills this in</source>
        <translation>Ihre Namen, durch Kommas getrennt; Testen trägt sie ein</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Ask it for its models; no text is sent</source>
        <translation>Nach seinen Modellen fragen; kein Text wird gesendet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Forget this server and its key</source>
        <translation>Diesen Server und seinen Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Offer its models in the dock</source>
        <translation>Seine Modelle im Schreibraum anbieten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>kept in the keyring; type another to change it</source>
        <translation>im Schlüsselbund; zum Ändern einen anderen eingeben</translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <translation>{0} wird gefragt&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>It answers, with %n model(s). Save to use them.</source>
        <translation>
            <numerusform>Er antwortet, mit %n Modell. Zum Verwenden speichern.</numerusform>
            <numerusform>Er antwortet, mit %n Modellen. Zum Verwenden speichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>It answers, but offers no model. Load one there, then test again.</source>
        <translation>Er antwortet, bietet aber kein Modell an. Lade dort eines und teste erneut.</translation>
    </message>
    <message>
        <source>Name at least one model, or let Test find them.</source>
        <translation>Mindestens ein Modell nennen oder mit „Testen“ finden lassen.</translation>
    </message>
    <message>
        <source>Saved. Its models are in the model box of the writing room now.</source>
        <translation>Gespeichert. Seine Modelle stehen jetzt in der Modellliste des Schreibraums.</translation>
    </message>
    <message>
        <source>{0} is forgotten.</source>
        <translation>{0} ist vergessen.</translation>
    </message>
    <message>
        <source>What you write with it leaves this machine: it goes to {0}.</source>
        <translation>Was du damit schreibst, verlässt diesen Rechner: Es geht an {0}.</translation>
    </message>
    <message>
        <source> It is not encrypted on the way; neither is the key.</source>
        <translation> Unterwegs ist es nicht verschlüsselt, auch der Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring, never in a file of the studio&apos;s.</source>
        <translation>Im Schlüsselbund des Systems, nie in einer Datei des Studios.</translation>
    </message>
    <message>
        <source>This system has no keyring, so the key is kept until the studio closes, and in no file.</source>
        <translation>Dieses System hat keinen Schlüsselbund; der Schlüssel bleibt, bis das Studio schließt, und in keiner Datei.</translation>
    </message>
    <message>
        <source>Any server that speaks OpenAI&apos;s protocol can write: Ollama, LM Studio, llama.cpp, vLLM, or one elsewhere. Nothing is sent to a server before you choose one of its models.</source>
        <translation>Jeder Server, der das Protokoll von OpenAI spricht, kann schreiben: Ollama, LM Studio, llama.cpp, vLLM oder einer anderswo. An einen Server wird nichts gesendet, bevor du eines seiner Modelle wählst.</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Layered canvas</source>
        <translation>Leinwand mit Ebenen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Leinwand</translation>
    </message>
    <message>
        <source>Neighbouring step</source>
        <translation>Benachbarter Schritt</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Bild verschieben</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Move the before and after slider</source>
        <translation>Vorher-nachher-Regler bewegen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Neighbouring lane</source>
        <translation>Benachbarte Spur</translation>
    </message>
    <message>
        <source>First and last step</source>
        <translation>Erster und letzter Schritt</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>What can be done with the step</source>
        <translation>Was mit dem Schritt geht</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Open with its steps</source>
        <translation>Mit seinen Schritten öffnen</translation>
    </message>
    <message>
        <source>Give a star</source>
        <translation>Stern geben</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Anhalten oder weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Anderer Platz</translation>
    </message>
</context>
<context>
    <name>SigmaPlot</name>
    <message>
        <source>Noise levels of the schedule</source>
        <translation>Rauschstärken des Rauschplans</translation>
    </message>
    <message>
        <source>The noise level (sigma) of each step. The dot is the step on the canvas.</source>
        <translation>Die Rauschstärke (Sigma) jedes Schritts. Der Punkt ist der Schritt auf der Leinwand.</translation>
    </message>
    <message>
        <source>Step {0}, sigma {1:.3g}</source>
        <translation>Schritt {0}, Sigma {1:.3g}</translation>
    </message>
    <message>
        <source>σ = {0:.3g} at step {1}</source>
        <translation>σ = {0:.3g} bei Schritt {1}</translation>
    </message>
</context>
<context>
    <name>SizeRow</name>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Bildpunkten</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höhe in Bildpunkten</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Breite und Höhe tauschen</translation>
    </message>
    <message>
        <source>How many pictures at once, each from the next seed</source>
        <translation>Wie viele Bilder auf einmal, jedes vom nächsten Seed</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>StartRow</name>
    <message>
        <source>Start from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>Paint from noise, or repaint a picture</source>
        <translation>Aus Rauschen malen oder ein Bild neu malen</translation>
    </message>
    <message>
        <source>How much of the picture is painted anew: 1 forgets it</source>
        <translation>Wie viel vom Bild neu gemalt wird: 1 vergisst es</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Use of the picture</source>
        <translation>Verwendung des Bildes</translation>
    </message>
    <message>
        <source>Repaint the picture, or change it as the prompt says, which this model can</source>
        <translation>Das Bild neu malen oder, was dieses Modell kann, nach dem Prompt ändern</translation>
    </message>
    <message>
        <source>Repaint it</source>
        <translation>Neu malen</translation>
    </message>
    <message>
        <source>Edit it by the prompt</source>
        <translation>Nach Prompt ändern</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Drop a picture here to paint from it</source>
        <translation>Hier ein Bild ablegen, um davon auszugehen</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>A picture…</source>
        <translation>Bild&#xa0;…</translation>
    </message>
    <message>
        <source>This leaves no step to paint.</source>
        <translation>So bleibt kein Schritt zu malen.</translation>
    </message>
    <message>
        <source>Enters at step {0} of {1}</source>
        <translation>Steigt bei Schritt {0} von {1} ein</translation>
    </message>
    <message>
        <source>{0}, from its own noise</source>
        <translation>{0}, aus dem eigenen Rauschen</translation>
    </message>
    <message>
        <source>{0}, under a mask</source>
        <translation>{0}, unter einer Maske</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source> · {0} waiting</source>
        <translation> · {0} wartend</translation>
    </message>
    <message>
        <source>painting {0}/{1}</source>
        <translation>malt {0}/{1}</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>picture kept at {0}</source>
        <translation>Bild behalten bei {0}</translation>
    </message>
    <message>
        <source>RAM {0} / {1}</source>
        <translation>RAM {0} / {1}</translation>
    </message>
</context>
<context>
    <name>Steering</name>
    <message>
        <source>Steering of the writing model</source>
        <translation>Steuerung des Schreibmodells</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>0 takes the likeliest token; more is bolder</source>
        <translation>0 nimmt das wahrscheinlichste Token; mehr ist kühner</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest tokens with this share together; 1 is off</source>
        <translation>Nur die wahrscheinlichsten Token mit zusammen diesem Anteil; 1 ist aus</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Only so many likeliest tokens; 0 is off</source>
        <translation>Nur so viele wahrscheinlichste Token; 0 ist aus</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Only tokens at least so likely, beside the likeliest; 0 is off</source>
        <translation>Nur Token, die neben dem wahrscheinlichsten mindestens so wahrscheinlich sind; 0 ist aus</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Makes words that were said less likely; 1 is off</source>
        <translation>Macht schon gesagte Wörter unwahrscheinlicher; 1 ist aus</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>At most so many tokens in one go</source>
        <translation>Höchstens so viele Token auf einmal</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>Greedy</translation>
    </message>
    <message>
        <source>Always the likeliest token: the same text every time</source>
        <translation>Immer das wahrscheinlichste Token: jedes Mal derselbe Text</translation>
    </message>
    <message>
        <source>Seed of the text</source>
        <translation>Seed des Textes</translation>
    </message>
    <message>
        <source>Write with this seed every time</source>
        <translation>Jedes Mal mit diesem Seed schreiben</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Fluent text may be wrong. Red, underlined words are those that the model was least sure of.</source>
        <translation>Flüssiger Text kann falsch sein. Rote, unterstrichene Wörter sind die, bei denen das Modell am unsichersten war.</translation>
    </message>
</context>
<context>
    <name>StopEdit</name>
    <message>
        <source>Stop texts</source>
        <translation>Stopptexte</translation>
    </message>
    <message>
        <source>Stop at… (one text a line, \n is a line break)</source>
        <translation>Anhalten bei&#xa0;… (ein Text je Zeile, \n ist ein Zeilenumbruch)</translation>
    </message>
    <message>
        <source>The text ends before any of these; one a line, \n stands for a line break</source>
        <translation>Der Text endet vor jedem von diesen; einer je Zeile, \n steht für einen Zeilenumbruch</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>Colour of the brush: {0}</source>
        <translation>Farbe des Pinsels: {0}</translation>
    </message>
    <message>
        <source>Colour of the brush</source>
        <translation>Farbe des Pinsels</translation>
    </message>
</context>
<context>
    <name>TaskChips</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on from the cursor (Ctrl+Shift+Return)</source>
        <translation>Ab dem Cursor weiterschreiben (Strg+Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop after this token (Escape)</source>
        <translation>Nach diesem Token anhalten (Esc)</translation>
    </message>
    <message>
        <source>→ Prompt</source>
        <translation>→ Prompt</translation>
    </message>
    <message>
        <source>Turn the selection or a wish into the picture&apos;s prompt</source>
        <translation>Die Auswahl oder einen Wunsch zum Prompt des Bildes machen</translation>
    </message>
    <message>
        <source>To prompt</source>
        <translation>Zum Prompt</translation>
    </message>
    <message>
        <source>Illustrate</source>
        <translation>Illustrieren</translation>
    </message>
    <message>
        <source>Paint the selection, or the paragraph at the cursor</source>
        <translation>Die Auswahl oder den Absatz am Cursor malen</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>The selection in another language</source>
        <translation>Die Auswahl in einer anderen Sprache</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Correct, change the tone, explain</source>
        <translation>Korrigieren, Ton ändern, erklären</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Umschreiben</translation>
    </message>
    <message>
        <source>Say the selection in other words</source>
        <translation>Die Auswahl mit anderen Worten sagen</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Kürzen</translation>
    </message>
    <message>
        <source>Say the selection in fewer words</source>
        <translation>Die Auswahl mit weniger Worten sagen</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Erweitern</translation>
    </message>
    <message>
        <source>Say the selection in more detail</source>
        <translation>Die Auswahl ausführlicher sagen</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>The main point of the selection</source>
        <translation>Die Hauptsache der Auswahl</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Correct spelling and grammar</source>
        <translation>Rechtschreibung und Grammatik korrigieren</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Change the tone</source>
        <translation>Ton ändern</translation>
    </message>
    <message>
        <source>friendly</source>
        <translation>freundlich</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>förmlich</translation>
    </message>
    <message>
        <source>confident</source>
        <translation>selbstsicher</translation>
    </message>
    <message>
        <source>playful</source>
        <translation>verspielt</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>einfach</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Every step of every run. Drag or use the arrow keys to look, Space to play.</source>
        <translation>Jeder Schritt jedes Laufs. Zum Ansehen ziehen oder Pfeiltasten, Leertaste spielt ab.</translation>
    </message>
    <message>
        <source>, sigma {0:.3g}</source>
        <translation>, Sigma {0:.3g}</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Schritt {0} von {1}</translation>
    </message>
    <message>
        <source>Look at step {0}</source>
        <translation>Schritt {0} ansehen</translation>
    </message>
    <message>
        <source>Branch from here</source>
        <translation>Ab hier verzweigen</translation>
    </message>
    <message>
        <source>Paint from this step&apos;s picture</source>
        <translation>Vom Bild dieses Schritts aus malen</translation>
    </message>
    <message>
        <source>Save this step as a picture…</source>
        <translation>Diesen Schritt als Bild speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Put it on the canvas as a layer</source>
        <translation>Als Ebene auf die Leinwand legen</translation>
    </message>
    <message>
        <source>Compare this run with the one shown</source>
        <translation>Diesen Lauf mit dem gezeigten vergleichen</translation>
    </message>
    <message>
        <source>The steps of a run will line up here.</source>
        <translation>Hier reihen sich die Schritte eines Laufs auf.</translation>
    </message>
    <message>
        <source>enters at {0}</source>
        <translation>steigt bei {0} ein</translation>
    </message>
    <message>
        <source>main</source>
        <translation>Haupt</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>Seed {0}</translation>
    </message>
    <message>
        <source>branch · {0}</source>
        <translation>Zweig · {0}</translation>
    </message>
</context>
<context>
    <name>TokenPopup</name>
    <message>
        <source>Alternatives of this token</source>
        <translation>Alternativen zu diesem Token</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>⏎ regrow from here</source>
        <translation>⏎ ab hier neu schreiben</translation>
    </message>
    <message>
        <source>check this: the model was not sure</source>
        <translation>prüfen: Hier war das Modell unsicher</translation>
    </message>
    <message>
        <source>this model does not tell what else it thought of</source>
        <translation>dieses Modell sagt nicht, woran es sonst noch dachte</translation>
    </message>
    <message>
        <source>{0}, token {1} of {2}</source>
        <translation>{0}, Token {1} von {2}</translation>
    </message>
    <message>
        <source>{0}, probability {1}</source>
        <translation>{0}, Wahrscheinlichkeit {1}</translation>
    </message>
    <message>
        <source>, stands here</source>
        <translation>, steht hier</translation>
    </message>
    <message>
        <source>, an ending that was kept</source>
        <translation>, ein behaltener Schluss</translation>
    </message>
    <message>
        <source>Take this ending back: {0}</source>
        <translation>Diesen Schluss zurücknehmen: {0}</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>Undo: {0} (Ctrl+Z)</source>
        <translation>Rückgängig: {0} (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo: {0} (Ctrl+Shift+Z)</source>
        <translation>Wiederholen: {0} (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Brush (B)</source>
        <translation>Pinsel (B)</translation>
    </message>
    <message>
        <source>Eraser (E)</source>
        <translation>Radierer (E)</translation>
    </message>
    <message>
        <source>Fill what is of one colour (G)</source>
        <translation>Gleichfarbiges füllen (G)</translation>
    </message>
    <message>
        <source>Take a colour from the picture (I, or Alt with the brush)</source>
        <translation>Farbe aus dem Bild nehmen (I, oder Alt mit dem Pinsel)</translation>
    </message>
    <message>
        <source>Move the layer, or what is selected of it (V)</source>
        <translation>Die Ebene oder das darauf Ausgewählte verschieben (V)</translation>
    </message>
    <message>
        <source>Select a rectangle (M)</source>
        <translation>Rechteck auswählen (M)</translation>
    </message>
    <message>
        <source>Select an ellipse (O)</source>
        <translation>Ellipse auswählen (O)</translation>
    </message>
    <message>
        <source>Select what a line goes around (L)</source>
        <translation>Auswählen, was eine Linie umschließt (L)</translation>
    </message>
    <message>
        <source>Select what is of one colour (W)</source>
        <translation>Gleichfarbiges auswählen (W)</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A look around</source>
        <translation>Ein Rundgang</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Leave the tour (Escape)</source>
        <translation>Rundgang verlassen (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The place before (Left)</source>
        <translation>Vorige Station (Links)</translation>
    </message>
    <message>
        <source>The next place (Right)</source>
        <translation>Nächste Station (Rechts)</translation>
    </message>
    <message>
        <source>Say what you want to see</source>
        <translation>Sag, was du sehen willst</translation>
    </message>
    <message>
        <source>Words go here, Paint is below them. All settings can wait: they fit the model.</source>
        <translation>Hierher kommen die Worte, „Malen“ ist darunter. Alle Einstellungen können warten: Sie passen zum Modell.</translation>
    </message>
    <message>
        <source>Watch it come</source>
        <translation>Sieh zu, wie es entsteht</translation>
    </message>
    <message>
        <source>Every step shows at once. Pause, change the words, go on: nothing that was painted is lost.</source>
        <translation>Jeder Schritt ist sofort zu sehen. Anhalten, Worte ändern, weiter: Nichts Gemaltes geht verloren.</translation>
    </message>
    <message>
        <source>Go back, and another way</source>
        <translation>Zurück, und einen anderen Weg</translation>
    </message>
    <message>
        <source>All steps stay here. Drag to look at them; right-click one and branch from it with new words.</source>
        <translation>Alle Schritte bleiben hier. Ziehen zum Ansehen; Rechtsklick auf einen, um mit neuen Worten zu verzweigen.</translation>
    </message>
    <message>
        <source>Write beside it</source>
        <translation>Schreibe daneben</translation>
    </message>
    <message>
        <source>The assistant goes on where you stop, word by word, on this machine. It can be wrong: check it.</source>
        <translation>Der Assistent schreibt weiter, wo du aufhörst, Wort für Wort, auf diesem Rechner. Er kann irren: Prüfe es.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The studio ended unexpectedly the last time. What was kept is still there.</source>
        <translation>Das Studio endete beim letzten Mal unerwartet. Was gespeichert war, ist noch da.</translation>
    </message>
    <message>
        <source>A run that was cut off can go on where it stopped.</source>
        <translation>Ein abgebrochener Lauf kann dort weitergehen, wo er aufhörte.</translation>
    </message>
    <message>
        <source>{0} pictures of that session are in the gallery.</source>
        <translation>{0} Bilder jener Sitzung sind in der Galerie.</translation>
    </message>
    <message>
        <source>A picture of that session is in the gallery.</source>
        <translation>Ein Bild jener Sitzung ist in der Galerie.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>A report is in the clipboard: versions, machine, settings and the last errors; no prompts, no pictures.</source>
        <translation>Ein Bericht ist in der Zwischenablage: Versionen, Rechner, Einstellungen und die letzten Fehler; keine Prompts, keine Bilder.</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Go to the next stretch of which the model was not sure. Fluent text may be wrong.</source>
        <translation>Zur nächsten Stelle gehen, bei der das Modell unsicher war. Auch flüssiger Text kann falsch sein.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Cut off at the length set in the steering.</source>
        <translation>Abgeschnitten bei der Länge, die in der Steuerung steht.</translation>
    </message>
    <message>
        <source>Check this ({0})</source>
        <translation>Prüfen ({0})</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Say something else, and go on from there</source>
        <translation>Etwas anderes sagen und von dort weitergehen</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Nochmals</translation>
    </message>
    <message>
        <source>Another version; this one is kept</source>
        <translation>Eine andere Fassung; diese bleibt</translation>
    </message>
    <message>
        <source>Into the document</source>
        <translation>Ins Dokument</translation>
    </message>
    <message>
        <source>Put it at the cursor</source>
        <translation>Am Cursor einsetzen</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Verzweigen</translation>
    </message>
    <message>
        <source>Go on from here another way</source>
        <translation>Von hier einen anderen Weg gehen</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>Die Fassung davor</translation>
    </message>
    <message>
        <source>The next version</source>
        <translation>Die nächste Fassung</translation>
    </message>
</context>
<context>
    <name>VaeTab</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>As the VAE reads it</source>
        <translation>Wie das VAE es liest</translation>
    </message>
    <message>
        <source>Encoded and decoded</source>
        <translation>Kodiert und dekodiert</translation>
    </message>
    <message>
        <source>What the VAE gives back</source>
        <translation>Was das VAE zurückgibt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Black: no difference</source>
        <translation>Schwarz: kein Unterschied</translation>
    </message>
    <message>
        <source>{0:g} times as strong</source>
        <translation>{0:g}-mal so stark</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>{0:.1f} dB</source>
        <translation>{0:.1f} dB</translation>
    </message>
    <message>
        <source>The VAE gives the picture back at {0}. Its latents: {1} channels of {2} × {3}.</source>
        <translation>Das VAE gibt das Bild mit {0} zurück. Seine Latents: {1} Kanäle zu {2} × {3}.</translation>
    </message>
    <message>
        <source>Channel {0}</source>
        <translation>Kanal {0}</translation>
    </message>
    <message>
        <source>Its own range</source>
        <translation>Ihr eigener Bereich</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>{0} cannot be read as a picture.</source>
        <translation>{0} ist nicht als Bild lesbar.</translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation>Schritt {0}</translation>
    </message>
</context>
<context>
    <name>WalkTab</name>
    <message>
        <source>Pictures to walk between</source>
        <translation>Bilder, zwischen denen gewandert wird</translation>
    </message>
    <message>
        <source>In the order of the walk; drag them to another place, Delete takes one out</source>
        <translation>In der Reihenfolge der Wanderung; zum Umordnen ziehen, Entf nimmt eines heraus</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Bild hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add a picture to the end of the walk</source>
        <translation>Ein Bild ans Ende der Wanderung setzen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take the chosen picture out of the walk</source>
        <translation>Das gewählte Bild aus der Wanderung nehmen</translation>
    </message>
    <message>
        <source>The walk</source>
        <translation>Die Wanderung</translation>
    </message>
    <message>
        <source>Place in the walk</source>
        <translation>Ort in der Wanderung</translation>
    </message>
    <message>
        <source>Where between the pictures: drag, or use the arrow keys</source>
        <translation>Wo zwischen den Bildern: ziehen oder Pfeiltasten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Go the whole way, and back to the beginning</source>
        <translation>Den ganzen Weg gehen und zurück zum Anfang</translation>
    </message>
    <message>
        <source>Walk through</source>
        <translation>Wandern durch</translation>
    </message>
    <message>
        <source>Latents: between what the VAE makes of the pictures. Seeds and prompts: every place is painted anew</source>
        <translation>Latents: zwischen dem, was das VAE aus den Bildern macht. Seeds und Prompts: Jeder Ort wird neu gemalt</translation>
    </message>
    <message>
        <source>Latents</source>
        <translation>Latents</translation>
    </message>
    <message>
        <source>Seeds and prompts</source>
        <translation>Seeds und Prompts</translation>
    </message>
    <message>
        <source>And back to the first</source>
        <translation>Und zurück zum ersten</translation>
    </message>
    <message>
        <source>The last picture is followed by the first, so that the animation has no seam</source>
        <translation>Auf das letzte Bild folgt das erste, damit die Animation keine Naht hat</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Einzelbilder</translation>
    </message>
    <message>
        <source>Frames of the animation</source>
        <translation>Einzelbilder der Animation</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>How long the animation plays</source>
        <translation>Wie lange die Animation läuft</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>As a GIF, MP4 or WebP, in the queue</source>
        <translation>Als GIF, MP4 oder WebP, in der Warteschlange</translation>
    </message>
    <message>
        <source>Add a picture to the walk</source>
        <translation>Ein Bild zur Wanderung hinzufügen</translation>
    </message>
    <message>
        <source>Export the walk</source>
        <translation>Die Wanderung exportieren</translation>
    </message>
    <message>
        <source>Add two pictures or more: with the button, from the gallery&apos;s menu, or drop them here.</source>
        <translation>Zwei oder mehr Bilder hinzufügen: mit der Schaltfläche, aus dem Menü der Galerie oder hier ablegen.</translation>
    </message>
</context>
<context>
    <name>WordVariants</name>
    <message>
        <source>Words of the prompt</source>
        <translation>Wörter des Prompts</translation>
    </message>
    <message>
        <source>Choose a word: the model thinks of others, each is painted from the same noise</source>
        <translation>Ein Wort wählen: Das Modell denkt sich andere aus, jedes wird aus demselben Rauschen gemalt</translation>
    </message>
    <message>
        <source>The prompt with other words</source>
        <translation>Der Prompt mit anderen Wörtern</translation>
    </message>
    <message>
        <source>Click one to put its word into the prompt</source>
        <translation>Anklicken setzt das Wort in den Prompt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Think and paint no further</source>
        <translation>Nicht weiter denken und malen</translation>
    </message>
    <message>
        <source>One word, other pictures</source>
        <translation>Ein Wort, andere Bilder</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>The model thinks of other words…</source>
        <translation>Das Modell denkt sich andere Wörter aus&#xa0;…</translation>
    </message>
    <message>
        <source>Write a prompt in the prompt panel, then choose one of its words here.</source>
        <translation>Einen Prompt im Prompt-Bereich schreiben, dann hier eines seiner Wörter wählen.</translation>
    </message>
    <message>
        <source>All from the seed of the prompt panel. Click one to take its word; Ctrl+Z undoes.</source>
        <translation>Alle vom Seed des Prompt-Bereichs. Anklicken übernimmt das Wort; Strg+Z macht rückgängig.</translation>
    </message>
    <message>
        <source>Choose a word of the prompt to see it painted with others that fit there.</source>
        <translation>Ein Wort des Prompts wählen, um ihn mit anderen passenden gemalt zu sehen.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Layered canvas with its tools</source>
        <translation>Leinwand mit Ebenen und ihren Werkzeugen</translation>
    </message>
    <message>
        <source>Drag an edge of the frame outwards; Paint fills what is new.</source>
        <translation>Eine Kante des Rahmens nach außen ziehen; „Malen“ füllt das Neue.</translation>
    </message>
    <message>
        <source>{0} × {1} becomes {2} × {3}</source>
        <translation>{0} × {1} wird {2} × {3}</translation>
    </message>
</context>
<context>
    <name>WritingDock</name>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>A language model can be wrong and one-sided: check names, numbers and sources. More on that…</source>
        <translation>Ein Sprachmodell kann irren und einseitig sein: Namen, Zahlen und Quellen prüfen. Mehr dazu&#xa0;…</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Prompt ideas</source>
        <translation>Prompt-Ideen</translation>
    </message>
    <message>
        <source>Documents, export and more</source>
        <translation>Dokumente, Export und mehr</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Neues Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Next place to check (Ctrl+Shift+U)</source>
        <translation>Nächste zu prüfende Stelle (Strg+Umschalt+U)</translation>
    </message>
    <message>
        <source>Where the words come from</source>
        <translation>Woher die Wörter kommen</translation>
    </message>
    <message>
        <source>Colour words by probability</source>
        <translation>Wörter nach Wahrscheinlichkeit färben</translation>
    </message>
    <message>
        <source>Suggest as I type (Tab takes it)</source>
        <translation>Beim Tippen vorschlagen (Tab übernimmt)</translation>
    </message>
    <message>
        <source>Model servers…</source>
        <translation>Modellserver&#xa0;…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown&#xa0;…</translation>
    </message>
    <message>
        <source>Word (DOCX)…</source>
        <translation>Word (DOCX)&#xa0;…</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Webseite (HTML)&#xa0;…</translation>
    </message>
    <message>
        <source>Plain text…</source>
        <translation>Nur Text&#xa0;…</translation>
    </message>
    <message>
        <source>Say that AI helped</source>
        <translation>Sagen, dass KI geholfen hat</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name of the document:</source>
        <translation>Name des Dokuments:</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Nur Text (*.txt)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>WritingStatus</name>
    <message>
        <source>Model, temperature and the rest of the steering</source>
        <translation>Modell, Temperatur und die übrige Steuerung</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>greedy</translation>
    </message>
    <message>
        <source>temp {0:g}</source>
        <translation>Temp. {0:g}</translation>
    </message>
    <message>
        <source>Steering: {0}</source>
        <translation>Steuerung: {0}</translation>
    </message>
</context>
<context>
    <name>_Editor</name>
    <message>
        <source>Say instead</source>
        <translation>Stattdessen sagen</translation>
    </message>
</context>
</TS>
