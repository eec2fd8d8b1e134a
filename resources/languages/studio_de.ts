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
    <name>Asking</name>
    <message>
        <source>Take what stands here (Return)</source>
        <translation>Übernehmen, was hier steht (Eingabe)</translation>
    </message>
    <message>
        <source>Leave everything as it is (Escape)</source>
        <translation>Alles lassen, wie es ist (Escape)</translation>
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
        <source>waiting</source>
        <translation>wartet</translation>
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
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
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
        <source>Go to the first step that differs</source>
        <translation>Zum ersten Schritt, der abweicht</translation>
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
    <name>Controls</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this window (Escape)</source>
        <translation>Dieses Fenster schließen (Esc)</translation>
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
    <name>DevicePill</name>
    <message>
        <source>What the run on the canvas was painted on</source>
        <translation>Gerät und Genauigkeit, mit denen der Lauf auf der Leinwand gemalt wurde</translation>
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
        <source>An order for the selection, or a question about the text; Return asks</source>
        <translation>Ein Auftrag für die Auswahl oder eine Frage zum Text; Eingabe fragt</translation>
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
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Go on writing (Ctrl+Shift+R)</source>
        <translation>Weiterschreiben (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>As it is read, with pictures (Ctrl+Shift+R)</source>
        <translation>So wie es gelesen wird, mit Bildern (Strg+Umschalt+R)</translation>
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
        <source>Paint so many seeds, each a part of its steps</source>
        <translation>So viele Seeds malen, jeden einen Teil seiner Schritte</translation>
    </message>
    <message>
        <source>Finish the picked ones</source>
        <translation>Gewählte fertig malen</translation>
    </message>
    <message>
        <source>Paint their remaining steps; the others are dropped</source>
        <translation>Ihre übrigen Schritte malen; die anderen fallen weg</translation>
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
        <source>What is being enlarged goes on in the queue (Escape)</source>
        <translation>Was vergrößert wird, läuft in der Warteschlange weiter (Escape)</translation>
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
        <source>Asks for a file&apos;s name, then writes it</source>
        <translation>Fragt nach einem Dateinamen und schreibt die Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export nothing (Escape)</source>
        <translation>Nichts exportieren (Escape)</translation>
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
        <source>Return finds the next place, Shift+Return the one before</source>
        <translation>Eingabe findet die nächste Stelle, Umschalt+Eingabe die davor</translation>
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
        <source>Fetch the chosen model; it can be paused and goes on later</source>
        <translation>Das gewählte Modell holen; es lässt sich anhalten und geht später weiter</translation>
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
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
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
        <source>This page is not translated yet, so it is shown in English.</source>
        <translation>Diese Seite ist noch nicht übersetzt und wird daher auf Englisch gezeigt.</translation>
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
        <source>A few words; the assistant makes prompts of them</source>
        <translation>Ein paar Wörter; der Assistent macht Prompts daraus</translation>
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
        <source>What can be done with a picture&apos;s latents</source>
        <translation>Was sich mit den Latents eines Bildes tun lässt</translation>
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
        <source>Drag to reorder; double-click or F2 renames</source>
        <translation>Ziehen ordnet um; Doppelklick oder F2 benennt um</translation>
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
    <name>LiveRow</name>
    <message>
        <source>Live painting</source>
        <translation>Live malen</translation>
    </message>
    <message>
        <source>Paint at every change, as drafts that are kept only if you say so (Ctrl+L)</source>
        <translation>Bei jeder Änderung malen, als Entwürfe, die nur auf Wunsch bleiben (Strg+L)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep this draft: its picture in the gallery, and its steps (Ctrl+Alt+K)</source>
        <translation>Diesen Entwurf behalten: sein Bild in der Galerie und seine Schritte (Strg+Alt+K)</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Do not offer this again</source>
        <translation>Das nicht mehr anbieten</translation>
    </message>
    <message>
        <source>{0} paints in a few steps.</source>
        <translation>{0} malt in wenigen Schritten.</translation>
    </message>
    <message>
        <source>Choose this model and its settings; undo takes it back</source>
        <translation>Dieses Modell und seine Einstellungen wählen; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>Off: this model could not paint.</source>
        <translation>Aus: Dieses Modell konnte nicht malen.</translation>
    </message>
    <message>
        <source>Off, so that your change makes a branch.</source>
        <translation>Aus, damit die Änderung ein Zweig wird.</translation>
    </message>
    <message>
        <source>Waits for what is painted now.</source>
        <translation>Wartet auf das, was gerade gemalt wird.</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>Ein Entwurf</translation>
    </message>
    <message>
        <source>Paints as you type</source>
        <translation>Malt beim Tippen</translation>
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
        <source>Live painting</source>
        <translation>Live malen</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Den Entwurf behalten</translation>
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
        <translation>Datenschutz und Ehrlichkeit</translation>
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
        <source>The steps, the guidance and the size it wants</source>
        <translation>Die Schritte, die Führung und die Größe, die es will</translation>
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
        <source>Delete its files, after a question</source>
        <translation>Seine Dateien löschen, nach einer Rückfrage</translation>
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
        <source>loaded in {0} bits</source>
        <translation>in {0} Bit geladen</translation>
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
        <source>Paint once with each of the chosen samplers</source>
        <translation>Mit jedem der gewählten Sampler einmal malen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Paint nothing (Escape)</source>
        <translation>Nichts malen (Escape)</translation>
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
    <name>PartStrip</name>
    <message>
        <source>The part before</source>
        <translation>Der vorige Teil</translation>
    </message>
    <message>
        <source>The next part</source>
        <translation>Der nächste Teil</translation>
    </message>
    <message>
        <source>Part {0} of {1} of a long document</source>
        <translation>Teil {0} von {1} eines langen Dokuments</translation>
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
        <source>Memory for models</source>
        <translation>Speicher für Modelle</translation>
    </message>
    <message>
        <source>How much memory the painter and the assistant may take together; where not both fit, one sleeps</source>
        <translation>Wie viel Speicher Maler und Assistent zusammen belegen dürfen; wo nicht beide passen, schläft einer</translation>
    </message>
    <message>
        <source>As much as is free</source>
        <translation>So viel, wie frei ist</translation>
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
        <source>Blur what a model&apos;s own safety checker flags</source>
        <translation>Verwischen, was ein Modell beanstandet</translation>
    </message>
    <message>
        <source>For models that bring a checker, on this machine. It looks at finished pictures, takes some seconds for each, and can be wrong both ways</source>
        <translation>Für Modelle, die einen Prüfer mitbringen, auf diesem Rechner. Er sieht sich fertige Bilder an, braucht für jedes einige Sekunden und kann sich in beide Richtungen irren</translation>
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
        <source>Every change is kept already (Escape)</source>
        <translation>Jede Änderung ist schon übernommen (Escape)</translation>
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
    <name>Preview</name>
    <message>
        <source>Preview of the document</source>
        <translation>Vorschau des Dokuments</translation>
    </message>
    <message>
        <source>A double click goes to that place in the editor.</source>
        <translation>Ein Doppelklick führt an diese Stelle im Editor.</translation>
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
        <translation>Datenschutz und Ehrlichkeit</translation>
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
    <message>
        <source>Every change is kept already (Escape)</source>
        <translation>Jede Änderung ist schon übernommen (Escape)</translation>
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
        <source>What the picture should not show; some models read none</source>
        <translation>Was das Bild nicht zeigen soll; manche Modelle lesen keinen</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Hold the picture to another one&apos;s edges or look; choose a VAE and a refiner</source>
        <translation>Das Bild an Kanten oder Aussehen eines anderen binden; VAE und Refiner wählen</translation>
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
    <name>RefinerRow</name>
    <message>
        <source>Refiner</source>
        <translation>Refiner</translation>
    </message>
    <message>
        <source>A second model of the same family that takes the last steps</source>
        <translation>Ein zweites Modell derselben Familie, das die letzten Schritte macht</translation>
    </message>
    <message>
        <source>The refiner begins at</source>
        <translation>Der Refiner beginnt bei</translation>
    </message>
    <message>
        <source>The share of the steps that the first model takes; the refiner takes the rest. Usual is 0.8</source>
        <translation>Der Anteil der Schritte, den das erste Modell macht; den Rest macht der Refiner. Üblich ist 0,8</translation>
    </message>
    <message>
        <source>begins after a share of</source>
        <translation>beginnt nach einem Anteil von</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Decode in tiles</source>
        <translation>In Kacheln dekodieren</translation>
    </message>
    <message>
        <source>Let the assistant sleep</source>
        <translation>Assistent schlafen lassen</translation>
    </message>
    <message>
        <source>Load it in 8 bits</source>
        <translation>In 8 Bit laden</translation>
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
    <message>
        <source>Load it all the same</source>
        <translation>Trotzdem laden</translation>
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
        <source>Back</source>
        <translation>Zurück</translation>
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
    <name>SamplerWords</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>1 call a step</source>
        <translation>1 Aufruf je Schritt</translation>
    </message>
    <message>
        <source>{0} calls a step</source>
        <translation>{0} Aufrufe je Schritt</translation>
    </message>
    <message>
        <source>you turned it off</source>
        <translation>du hast es ausgeschaltet</translation>
    </message>
    <message>
        <source>confined</source>
        <translation>eingesperrt</translation>
    </message>
    <message>
        <source>stochastic</source>
        <translation>stochastisch</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>order {0}</source>
        <translation>Ordnung {0}</translation>
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
    <name>Sentences</name>
    <message>
        <source>, as part of {0}.</source>
        <translation>, als Teil von {0}.</translation>
    </message>
    <message>
        <source>--edit takes no --init, --strength, --mask or --widen: the prompt says what changes.</source>
        <translation>--edit verträgt kein --init, --strength, --mask oder --widen: Der Prompt sagt, was sich ändert.</translation>
    </message>
    <message>
        <source>--from goes with the starter models only.</source>
        <translation>--from gilt nur für die Startmodelle.</translation>
    </message>
    <message>
        <source>--region {0} should be the path of a mask, a colon and a prompt.</source>
        <translation>--region {0} sollte der Pfad einer Maske, ein Doppelpunkt und ein Prompt sein.</translation>
    </message>
    <message>
        <source>--strength, --mask and --widen are for a picture to start from: give --init, too.</source>
        <translation>--strength, --mask und --widen sind für ein Bild, von dem ausgegangen wird: Gib auch --init an.</translation>
    </message>
    <message>
        <source>--widen makes the mask and the size itself: leave --mask and --size out.</source>
        <translation>--widen macht Maske und Größe selbst: Lass --mask und --size weg.</translation>
    </message>
    <message>
        <source>0 differences</source>
        <translation>0 Unterschiede</translation>
    </message>
    <message>
        <source>; models may take {0} GB</source>
        <translation>; Modelle dürfen {0} GB nehmen</translation>
    </message>
    <message>
        <source>A LoRA belongs into the prompt, not into the negative prompt; its weight may be below 0.</source>
        <translation>Ein LoRA gehört in den Prompt, nicht in den negativen Prompt; sein Gewicht darf unter 0 liegen.</translation>
    </message>
    <message>
        <source>A branch equals its parent bit for bit</source>
        <translation>Ein Zweig gleicht seinem Vorgänger auf das Bit genau</translation>
    </message>
    <message>
        <source>A branch keeps its parent&apos;s {0}. Set it back, or paint a new picture.</source>
        <translation>Ein Zweig behält von seinem Vorgänger: {0}. Stelle es zurück, oder male ein neues Bild.</translation>
    </message>
    <message>
        <source>A branch keeps its parent&apos;s {0}; paint anew to change it.</source>
        <translation>Ein Zweig behält von seinem Vorgänger: {0}; male neu, um es zu ändern.</translation>
    </message>
    <message>
        <source>A branch keeps its parent&apos;s {0}; write anew to change it.</source>
        <translation>Ein Zweig behält von seinem Vorgänger: {0}; schreibe neu, um es zu ändern.</translation>
    </message>
    <message>
        <source>A branch needs a tape of its own: give --tape another file than its parent&apos;s.</source>
        <translation>Ein Zweig braucht ein eigenes Band: Gib mit --tape eine andere Datei an als die des alten Laufs.</translation>
    </message>
    <message>
        <source>A canvas has 1 to {0} pixels a side, not {1} x {2}.</source>
        <translation>Eine Leinwand hat 1 bis {0} Pixel je Seite, nicht {1} x {2}.</translation>
    </message>
    <message>
        <source>A control must end after it starts; it starts at {0}, ends at {1}.</source>
        <translation>Eine Vorgabe muss nach ihrem Beginn enden; sie beginnt bei {0} und endet bei {1}.</translation>
    </message>
    <message>
        <source>A control needs a ControlNet and a picture.</source>
        <translation>Eine Vorgabe braucht ein ControlNet und ein Bild.</translation>
    </message>
    <message>
        <source>A control&apos;s end</source>
        <translation>Das Ende einer Vorgabe</translation>
    </message>
    <message>
        <source>A control&apos;s start</source>
        <translation>Der Beginn einer Vorgabe</translation>
    </message>
    <message>
        <source>A control&apos;s weight</source>
        <translation>Das Gewicht einer Vorgabe</translation>
    </message>
    <message>
        <source>A conversation ends with a turn to answer, not with a system prompt.</source>
        <translation>Eine Unterhaltung endet mit einem Beitrag, der zu beantworten ist, nicht mit einem System-Prompt.</translation>
    </message>
    <message>
        <source>A document can be exported as {0}, not as {1}.</source>
        <translation>Ein Dokument lässt sich als {0} exportieren, nicht als {1}.</translation>
    </message>
    <message>
        <source>A frame is widened by 0 or more pixels at each side, and by some at one at least.</source>
        <translation>Ein Rahmen wird an jeder Seite um 0 oder mehr Pixel erweitert, an mindestens einer um einige.</translation>
    </message>
    <message>
        <source>A mask and a layer of the picture cannot be one. Choose two of a kind.</source>
        <translation>Eine Maske und eine Bildebene können nicht eins werden. Wähle zwei gleicher Art.</translation>
    </message>
    <message>
        <source>A mask says which part of a picture to repaint: choose the picture to start from, too.</source>
        <translation>Eine Maske sagt, welcher Teil eines Bildes neu gemalt wird: Wähle auch das Ausgangsbild.</translation>
    </message>
    <message>
        <source>A message is from one of {0}.</source>
        <translation>Eine Nachricht stammt von einem von {0}.</translation>
    </message>
    <message>
        <source>A part of the canvas is lost: {0} cannot be read ({1}).</source>
        <translation>Ein Teil der Leinwand ist verloren: {0} ist nicht lesbar ({1}).</translation>
    </message>
    <message>
        <source>A part of the canvas is lost: {0} is cut off.</source>
        <translation>Ein Teil der Leinwand ist verloren: {0} ist abgeschnitten.</translation>
    </message>
    <message>
        <source>A picture can be used as {0}, not as {1}.</source>
        <translation>Ein Bild lässt sich als {0} verwenden, nicht als {1}.</translation>
    </message>
    <message>
        <source>A picture does not depend on its neighbours in the batch</source>
        <translation>Ein Bild hängt nicht von seinen Nachbarn im Batch ab</translation>
    </message>
    <message>
        <source>A picture prompt needs an IP-Adapter and a picture.</source>
        <translation>Ein Bild-Prompt braucht einen IP-Adapter und ein Bild.</translation>
    </message>
    <message>
        <source>A picture prompt&apos;s weight</source>
        <translation>Das Gewicht eines Bild-Prompts</translation>
    </message>
    <message>
        <source>A picture that is edited by the prompt takes no mask. Take the mask away, or start from it.</source>
        <translation>Ein Bild, das nach dem Prompt bearbeitet wird, nimmt keine Maske. Nimm die Maske weg, oder geh vom Bild aus.</translation>
    </message>
    <message>
        <source>A server tells what could come only while it writes, and not every one does.</source>
        <translation>Ein Server sagt nur beim Schreiben, was kommen könnte, und nicht jeder tut es.</translation>
    </message>
    <message>
        <source>A server&apos;s address begins with http:// or https://, such as http://127.0.0.1:11434/v1.</source>
        <translation>Die Adresse eines Servers beginnt mit http:// oder https://, etwa http://127.0.0.1:11434/v1.</translation>
    </message>
    <message>
        <source>A stop text</source>
        <translation>Ein Stopptext</translation>
    </message>
    <message>
        <source>A tile has 32 to 4096 pixels a side, not {0}.</source>
        <translation>Eine Kachel hat 32 bis 4096 Pixel je Seite, nicht {0}.</translation>
    </message>
    <message>
        <source>A walk by runs has no {0} to look at: {1}.</source>
        <translation>Ein Gang durch Läufe hat kein {0}, das sich ansehen ließe: {1}.</translation>
    </message>
    <message>
        <source>A walk goes by latents or by runs, not by {0}.</source>
        <translation>Ein Gang führt durch Latents oder durch Läufe, nicht durch {0}.</translation>
    </message>
    <message>
        <source>A walk has 2 to {0} frames, not {1}.</source>
        <translation>Ein Gang hat 2 bis {0} Bilder, nicht {1}.</translation>
    </message>
    <message>
        <source>A walk needs two pictures or more.</source>
        <translation>Ein Gang braucht zwei oder mehr Bilder.</translation>
    </message>
    <message>
        <source>AUTHOR/NAME on the hub, or: starter</source>
        <translation>AUTHOR/NAME auf dem Hub, oder: starter</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>Another window of the studio is open on the same folder. You can paint in both; runs that are in the other one&apos;s queue stay there.</source>
        <translation>Ein anderes Fenster des Studios ist im selben Ordner geöffnet. Du kannst in beiden malen; Läufe in der Warteschlange des anderen bleiben dort.</translation>
    </message>
    <message>
        <source>Asking what {0} needs</source>
        <translation>Fragt, was {0} braucht</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Both models do not fit into the memory: waiting until the other has done its work.</source>
        <translation>Beide Modelle passen nicht in den Speicher: Es wird gewartet, bis das andere fertig ist.</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Vorsichtig</translation>
    </message>
    <message>
        <source>Churn only at noise levels from here up</source>
        <translation>Zusatzrauschen nur bei Rauschstärken ab hier aufwärts</translation>
    </message>
    <message>
        <source>Churn only at noise levels up to here</source>
        <translation>Zusatzrauschen nur bei Rauschstärken bis hierher</translation>
    </message>
    <message>
        <source>Close other programs, or paint smaller and with a smaller model: without memory the system ends the studio.</source>
        <translation>Schließ andere Programme, oder male kleiner und mit einem kleineren Modell: Ohne Speicher beendet das System das Studio.</translation>
    </message>
    <message>
        <source>ControlNets and the like</source>
        <translation>ControlNets und Ähnliches</translation>
    </message>
    <message>
        <source>Controls and picture prompts are given as a list.</source>
        <translation>Vorgaben und Bild-Prompts werden als Liste angegeben.</translation>
    </message>
    <message>
        <source>Controls and picture prompts need a model and a picture.</source>
        <translation>Vorgaben und Bild-Prompts brauchen ein Modell und ein Bild.</translation>
    </message>
    <message>
        <source>Copying {0} {1}</source>
        <translation>Kopiert {0} {1}</translation>
    </message>
    <message>
        <source>DPM++ 2M with fresh noise. Lu et al. (2022), SDE-DPM-Solver++(2M); eta as in k-diffusion.</source>
        <translation>DPM++ 2M mit frischem Rauschen. Lu et al. (2022), SDE-DPM-Solver++(2M); eta wie in k-diffusion.</translation>
    </message>
    <message>
        <source>DPM++-like prediction, corrected by the next call. Zhao et al. (2023), data prediction, B(h) = e^h - 1.</source>
        <translation>Vorhersage wie bei DPM++, vom nächsten Aufruf korrigiert. Zhao et al. (2023), Vorhersage der Daten, B(h) = e^h - 1.</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>Dekodieren</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>Entrauschen</translation>
    </message>
    <message>
        <source>Drag an edge of the frame outwards first: there is nothing new to paint yet.</source>
        <translation>Ziehe zuerst eine Kante des Rahmens nach außen: Noch gibt es nichts Neues zu malen.</translation>
    </message>
    <message>
        <source>Each region needs a prompt, the path of a mask, and perhaps a weight.</source>
        <translation>Jeder Bereich braucht einen Prompt, den Pfad einer Maske und vielleicht ein Gewicht.</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Lektor</translation>
    </message>
    <message>
        <source>Encode</source>
        <translation>Kodieren</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Enlarge a picture by a network.</source>
        <translation>Ein Bild mit einem Netz vergrößern.</translation>
    </message>
    <message>
        <source>Enlarging needs the Python package {0}, which is not here. Run `make setup` once more, or install the extra: pip install &apos;stepwise-studio[upscale]&apos;.</source>
        <translation>Zum Vergrößern fehlt hier das Python-Paket {0}. Führe `make setup` noch einmal aus, oder installiere den Zusatz: pip install &apos;stepwise-studio[upscale]&apos;.</translation>
    </message>
    <message>
        <source>Every one of the {0} steps is the same, bit for bit.</source>
        <translation>Jeder der {0} Schritte ist gleich, Bit für Bit.</translation>
    </message>
    <message>
        <source>Exported to {0}.</source>
        <translation>Nach {0} exportiert.</translation>
    </message>
    <message>
        <source>Exported {0}.</source>
        <translation>{0} exportiert.</translation>
    </message>
    <message>
        <source>Fetch the model again, or remove {0}</source>
        <translation>Hole das Modell noch einmal, oder entferne {0}</translation>
    </message>
    <message>
        <source>Fetching the packages that it needs</source>
        <translation>Holt die Pakete, die er braucht</translation>
    </message>
    <message>
        <source>Fetching the packages that the plugin needs</source>
        <translation>Holt die Pakete, die das Plugin braucht</translation>
    </message>
    <message>
        <source>Fetching the {0}</source>
        <translation>Holt: {0}</translation>
    </message>
    <message>
        <source>Fetching {0}</source>
        <translation>Holt {0}</translation>
    </message>
    <message>
        <source>Finding the picture&apos;s noise: {0} of {1}</source>
        <translation>Sucht das Rauschen des Bildes: {0} von {1}</translation>
    </message>
    <message>
        <source>Fits the graphics card: about {0} of {1}.</source>
        <translation>Passt auf die Grafikkarte: etwa {0} von {1}.</translation>
    </message>
    <message>
        <source>Fits: about {0} of {1} memory, on the processor.</source>
        <translation>Passt: etwa {0} von {1} Speicher, auf dem Prozessor.</translation>
    </message>
    <message>
        <source>Flow shift</source>
        <translation>Flow-Verschiebung</translation>
    </message>
    <message>
        <source>Found in {0}: {1}</source>
        <translation>Gefunden in {0}: {1}</translation>
    </message>
    <message>
        <source>Free some space, or set STUDIO_HOME to a folder on another disk: a full disk stops a painting.</source>
        <translation>Schaff Platz, oder setze STUDIO_HOME auf einen Ordner auf einem anderen Laufwerk: Ein volles Laufwerk hält das Malen an.</translation>
    </message>
    <message>
        <source>Freed {0} MB</source>
        <translation>{0} MB freigegeben</translation>
    </message>
    <message>
        <source>Fresh noise in each step: 0 is none, 1 is as much as the stochastic equation asks for</source>
        <translation>Frisches Rauschen in jedem Schritt: 0 ist keines, 1 so viel, wie die stochastische Gleichung verlangt</translation>
    </message>
    <message>
        <source>Gated: its licence must be accepted on {0}/{1}, and a token given.</source>
        <translation>Beschränkt: Seine Lizenz muss auf {0}/{1} angenommen und ein Token angegeben werden.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Macht sich bereit</translation>
    </message>
    <message>
        <source>Give at most {0} stop texts, none of them empty.</source>
        <translation>Gib höchstens {0} Stopptexte an, keinen davon leer.</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>Greedy</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Guidance rescale</source>
        <translation>Führungsabgleich</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>If it goes on, turn off the plugins and models added last, and send a report: Help &gt; Copy report.</source>
        <translation>Geht es so weiter, schalte die zuletzt hinzugefügten Plugins und Modelle aus und sende einen Bericht: Hilfe &gt; Bericht kopieren.</translation>
    </message>
    <message>
        <source>Install Python 3.11 or newer.</source>
        <translation>Installiere Python 3.11 oder neuer.</translation>
    </message>
    <message>
        <source>Install fonts, such as DejaVu.</source>
        <translation>Installiere Schriften, etwa DejaVu.</translation>
    </message>
    <message>
        <source>Install it?</source>
        <translation>Installieren?</translation>
    </message>
    <message>
        <source>Install only plugins that you trust, or use a system that has it.</source>
        <translation>Installiere nur Plugins, denen du traust, oder nimm ein System, das es kann.</translation>
    </message>
    <message>
        <source>Install the studio anew: make setup in a checkout, else pip install --force-reinstall stepwise-studio</source>
        <translation>Installiere das Studio neu: make setup in einem Checkout, sonst pip install --force-reinstall stepwise-studio</translation>
    </message>
    <message>
        <source>Installing from a Git address needs git. Install it, or download a zip of the project.</source>
        <translation>Für eine Git-Adresse wird git gebraucht. Installiere es, oder lade das Projekt als Zip herunter.</translation>
    </message>
    <message>
        <source>Inverted must be true or false.</source>
        <translation>„Umgekehrt“ muss wahr oder falsch sein.</translation>
    </message>
    <message>
        <source>It asks for a login or a licence to be accepted.</source>
        <translation>Es verlangt eine Anmeldung oder die Annahme einer Lizenz.</translation>
    </message>
    <message>
        <source>It asks for a login, or for a licence to be accepted.</source>
        <translation>Es verlangt eine Anmeldung, oder dass eine Lizenz angenommen wird.</translation>
    </message>
    <message>
        <source>It asks for a login.</source>
        <translation>Es verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>It brings other people&apos;s packages, into its own folder: {0}</source>
        <translation>Es bringt Pakete anderer mit, in seinem eigenen Ordner: {0}</translation>
    </message>
    <message>
        <source>It goes to {0}. On this machine it is held to:</source>
        <translation>Es kommt nach {0}. Auf diesem Rechner wird es hieran gehalten:</translation>
    </message>
    <message>
        <source>It has compiled code, which cannot be read; it is confined all the same.</source>
        <translation>Es hat kompilierten Code, der sich nicht lesen lässt; eingesperrt ist er trotzdem.</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>Er hat keine.</translation>
    </message>
    <message>
        <source>It has {0}.</source>
        <translation>Er hat {0}.</translation>
    </message>
    <message>
        <source>It holds a {0}, which is left out.</source>
        <translation>Darin ist ein {0}, das weggelassen wird.</translation>
    </message>
    <message>
        <source>It solves the problem exactly</source>
        <translation>Er löst die Aufgabe exakt</translation>
    </message>
    <message>
        <source>It takes the place of version {0} from {1}; you can roll back.</source>
        <translation>Es ersetzt Version {0} von {1}; du kannst zurückkehren.</translation>
    </message>
    <message>
        <source>It was painted with version {0} of {1}; here is {2}, which may differ.</source>
        <translation>Gemalt wurde es mit Version {0} von {1}; hier ist {2}, die abweichen kann.</translation>
    </message>
    <message>
        <source>It was painted with {0} of the plugin {1} {2}, which is not on here; nearest: {3}.</source>
        <translation>Gemalt wurde es mit {0} aus dem Plugin {1} {2}, das hier nicht an ist; am nächsten: {3}.</translation>
    </message>
    <message>
        <source>Its groups were dissolved; where they blend as one, it may look different.</source>
        <translation>Die Gruppen wurden aufgelöst; wo sie als eins überblenden, kann es anders aussehen.</translation>
    </message>
    <message>
        <source>Its own arithmetic for latents of 64 x 64, crossing included</source>
        <translation>Seine eigene Rechenzeit für Latents von 64 x 64, Übergang eingeschlossen</translation>
    </message>
    <message>
        <source>Leave the name and the password out of the address; a key goes into the field for it.</source>
        <translation>Lass Namen und Passwort aus der Adresse weg; für einen Schlüssel gibt es ein Feld.</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRAs</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Loading {0}</source>
        <translation>Lädt {0}</translation>
    </message>
    <message>
        <source>Looking up what {0} needs</source>
        <translation>Schlägt nach, was {0} braucht</translation>
    </message>
    <message>
        <source>Mean and spread of the samples are right at 20 steps</source>
        <translation>Mittelwert und Streuung der Bilder stimmen bei 20 Schritten</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Name the model to write with.</source>
        <translation>Nenne das Modell, mit dem geschrieben wird.</translation>
    </message>
    <message>
        <source>Needs 8-bit weights and offloading: about {0} of {1} on the card.</source>
        <translation>Braucht 8-Bit-Gewichte und Auslagern: etwa {0} von {1} auf der Karte.</translation>
    </message>
    <message>
        <source>Needs 8-bit weights here: about {0} instead of {1}.</source>
        <translation>Braucht hier 8-Bit-Gewichte: etwa {0} statt {1}.</translation>
    </message>
    <message>
        <source>Needs about {0}; how much memory is here is not known.</source>
        <translation>Braucht etwa {0}; wie viel Speicher hier ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Needs offloading block by block, which is slow: the card is small for it.</source>
        <translation>Braucht blockweises Auslagern, und das ist langsam: Die Karte ist klein dafür.</translation>
    </message>
    <message>
        <source>Needs offloading: one part at a time on the card, about {0} of {1}.</source>
        <translation>Braucht Auslagern: immer ein Teil auf der Karte, etwa {0} von {1}.</translation>
    </message>
    <message>
        <source>Nobody is there to agree to this; --yes agrees.</source>
        <translation>Niemand ist da, um zuzustimmen; --yes stimmt zu.</translation>
    </message>
    <message>
        <source>Noise added before each step and removed by it, over the whole run</source>
        <translation>Rauschen, das vor jedem Schritt dazukommt und von ihm entfernt wird, über den ganzen Lauf</translation>
    </message>
    <message>
        <source>None is here.</source>
        <translation>Hier ist keines.</translation>
    </message>
    <message>
        <source>Not understood: {0}</source>
        <translation>Nicht verstanden: {0}</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer words, or no family.</source>
        <translation>Nichts passt. Versuch es mit weniger Wörtern oder ohne Familie.</translation>
    </message>
    <message>
        <source>Nothing is selected. Paint over the part that is to be new, or draw around it.</source>
        <translation>Nichts ist ausgewählt. Übermale den Teil, der neu werden soll, oder umrande ihn.</translation>
    </message>
    <message>
        <source>Nothing of {0} has arrived.</source>
        <translation>Von {0} ist nichts angekommen.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Nichts wurde installiert.</translation>
    </message>
    <message>
        <source>One of the two layers is hidden. Show it, or delete it instead.</source>
        <translation>Eine der beiden Ebenen ist ausgeblendet. Blende sie ein, oder lösche sie.</translation>
    </message>
    <message>
        <source>One of the two layers is locked. Unlock it to merge them.</source>
        <translation>Eine der beiden Ebenen ist gesperrt. Entsperre sie, um sie zu vereinen.</translation>
    </message>
    <message>
        <source>One step for each interval, finite, right shapes, inputs untouched</source>
        <translation>Ein Schritt je Abschnitt, endlich, richtige Formen, Eingaben unberührt</translation>
    </message>
    <message>
        <source>Open the window once: it sets the file aside, and builds the library anew from your pictures.</source>
        <translation>Öffne einmal das Fenster: Es legt die Datei beiseite und baut die Bibliothek aus deinen Bildern neu auf.</translation>
    </message>
    <message>
        <source>Or get {0} some other way and give it: {1} --from {2}</source>
        <translation>Oder besorge {0} anders und gib es an: {1} --from {2}</translation>
    </message>
    <message>
        <source>Paint a picture from words.</source>
        <translation>Ein Bild aus Worten malen.</translation>
    </message>
    <message>
        <source>Paint with words, watch every step, and branch from any of them.</source>
        <translation>Mit Worten malen, jedem Schritt zusehen und von jedem verzweigen.</translation>
    </message>
    <message>
        <source>Painted {0}</source>
        <translation>{0} gemalt</translation>
    </message>
    <message>
        <source>Painting over, strength {0}</source>
        <translation>Übermalt, Stärke {0}</translation>
    </message>
    <message>
        <source>Predictions that each step leans on: 2 suits guided painting</source>
        <translation>Vorhersagen, auf die sich jeder Schritt stützt: 2 passt zum Malen mit Führung</translation>
    </message>
    <message>
        <source>PySide6 6.12 crashes Python below 3.12: pip install &apos;PySide6-Essentials&lt;6.12&apos;</source>
        <translation>PySide6 6.12 bringt Python vor 3.12 zum Absturz: pip install &apos;PySide6-Essentials&lt;6.12&apos;</translation>
    </message>
    <message>
        <source>Qt and its display libraries load</source>
        <translation>Qt und seine Bildschirmbibliotheken lassen sich laden</translation>
    </message>
    <message>
        <source>Raw text is one text to continue; a system prompt or a conversation needs a chat model.</source>
        <translation>Roher Text ist ein Text, der fortgesetzt wird; ein System-Prompt oder eine Unterhaltung braucht ein Chat-Modell.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Prompt wird gelesen</translation>
    </message>
    <message>
        <source>Reading what it says about itself</source>
        <translation>Liest, was es über sich sagt</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Verfeinern</translation>
    </message>
    <message>
        <source>Refine at</source>
        <translation>Verfeinern ab</translation>
    </message>
    <message>
        <source>Region {0} needs a prompt and the path of a mask.</source>
        <translation>Bereich {0} braucht einen Prompt und den Pfad einer Maske.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <source>Run make setup in a checkout, which installs Qt&apos;s libraries or names the command that does.</source>
        <translation>Führe in einem Checkout make setup aus; es installiert die Bibliotheken von Qt oder nennt den Befehl dafür.</translation>
    </message>
    <message>
        <source>Same seed, same picture</source>
        <translation>Gleicher Seed, gleiches Bild</translation>
    </message>
    <message>
        <source>Samplers from plugins need Linux or macOS; on this system use the built-in ones.</source>
        <translation>Sampler aus Plugins brauchen Linux oder macOS; nimm auf diesem System die eingebauten.</translation>
    </message>
    <message>
        <source>Samples of two moons are visibly off at 20 steps</source>
        <translation>Stichproben der zwei Monde liegen bei 20 Schritten sichtbar daneben</translation>
    </message>
    <message>
        <source>Samples of two moons lie where they should at 20 steps</source>
        <translation>Stichproben der zwei Monde liegen bei 20 Schritten, wo sie sollen</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} gespeichert.</translation>
    </message>
    <message>
        <source>Say which model of {0} to write with: {1}#MODEL.</source>
        <translation>Nenne das Modell von {0}, mit dem geschrieben wird: {1}#MODELL.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Set STUDIO_HOME to a folder that you may write to.</source>
        <translation>Setze STUDIO_HOME auf einen Ordner, in den du schreiben darfst.</translation>
    </message>
    <message>
        <source>Set it to a size, or not at all.</source>
        <translation>Setze es auf eine Größe oder gar nicht.</translation>
    </message>
    <message>
        <source>Something went wrong in the studio ({0}). Your pictures are safe; please copy the details and report them.</source>
        <translation>Im Studio ist etwas schiefgegangen ({0}). Deine Bilder sind sicher; bitte kopiere die Einzelheiten und melde sie.</translation>
    </message>
    <message>
        <source>Spread of the samples: {0} too {1} at 20 steps</source>
        <translation>Streuung der Bilder: {0} zu {1} bei 20 Schritten</translation>
    </message>
    <message>
        <source>Step {0} is not one of the {1}.</source>
        <translation>Schritt {0} ist keiner der {1}.</translation>
    </message>
    <message>
        <source>Step {0} is not one of the {1}: 0 is the picture, {2} noise.</source>
        <translation>Schritt {0} ist keiner der {1}: 0 ist das Bild, {2} das Rauschen.</translation>
    </message>
    <message>
        <source>Step {0} is the first that differs, by up to {1}.</source>
        <translation>Schritt {0} ist der erste, der abweicht, um bis zu {1}.</translation>
    </message>
    <message>
        <source>Step {0} of this run is not there to be shown.</source>
        <translation>Schritt {0} dieses Laufs ist nicht da und lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Storyteller</source>
        <translation>Erzähler</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Strength must be a number from 0 to 1, not {0}.</source>
        <translation>Die Stärke muss eine Zahl von 0 bis 1 sein, nicht {0}.</translation>
    </message>
    <message>
        <source>Strength of the fresh noise: 1 is the right one, more brings out detail</source>
        <translation>Stärke des frischen Rauschens: 1 ist die richtige, mehr hebt Einzelheiten hervor</translation>
    </message>
    <message>
        <source>Strength {0} of {1} steps leaves no step to run: raise one of them.</source>
        <translation>Stärke {0} bei {1} Schritten lässt keinen Schritt übrig: Erhöhe eins von beiden.</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>That one was by {0}: is this the same plugin?</source>
        <translation>Jene war von {0}: Ist das dasselbe Plugin?</translation>
    </message>
    <message>
        <source>That would be {0} x {1} pixels; {2} a side is the most. Choose a smaller size.</source>
        <translation>Das wären {0} x {1} Pixel; {2} je Seite sind das Höchste. Wähle eine kleinere Größe.</translation>
    </message>
    <message>
        <source>The ComfyUI note in the picture has no sampler that is known here.</source>
        <translation>Die ComfyUI-Notiz im Bild hat keinen Sampler, der hier bekannt ist.</translation>
    </message>
    <message>
        <source>The ComfyUI note in the picture is damaged: it is not a graph of nodes.</source>
        <translation>Die ComfyUI-Notiz im Bild ist beschädigt: Sie ist kein Graph von Knoten.</translation>
    </message>
    <message>
        <source>The ControlNet {0} was not made for this model. Choose one of the model&apos;s own family.</source>
        <translation>Das ControlNet {0} wurde nicht für dieses Modell gemacht. Wähle eines aus der Familie des Modells.</translation>
    </message>
    <message>
        <source>The IP-Adapter {0} needs an image encoder of width {1}. Put the folder {2} that its author gives with it into {3}.</source>
        <translation>Der IP-Adapter {0} braucht einen Bild-Encoder der Breite {1}. Lege den Ordner {2}, den der Autor mitgibt, in {3}.</translation>
    </message>
    <message>
        <source>The IP-Adapter {0} was not made for this model. Choose one of the model&apos;s own family.</source>
        <translation>Der IP-Adapter {0} wurde nicht für dieses Modell gemacht. Wähle einen aus der Familie des Modells.</translation>
    </message>
    <message>
        <source>The InvokeAI note in the picture is damaged: it is not a set of named fields.</source>
        <translation>Die InvokeAI-Notiz im Bild ist beschädigt: Sie besteht nicht aus benannten Feldern.</translation>
    </message>
    <message>
        <source>The LoRA {0} was not made for this model. Choose the model that its author names.</source>
        <translation>Das LoRA {0} wurde nicht für dieses Modell gemacht. Wähle das Modell, das der Autor nennt.</translation>
    </message>
    <message>
        <source>The MP4 cannot be encoded: {0}. Try a smaller size, or a WebP animation.</source>
        <translation>Das MP4 lässt sich nicht kodieren: {0}. Versuche eine kleinere Größe oder eine WebP-Animation.</translation>
    </message>
    <message>
        <source>The VAE {0} does not fit this model. Choose one of the model&apos;s own family.</source>
        <translation>Das VAE {0} passt nicht zu diesem Modell. Wähle eines aus der Familie des Modells.</translation>
    </message>
    <message>
        <source>The assistant is asleep, to make room for the painter. It tells again when it has written something.</source>
        <translation>Der Assistent schläft, um dem Maler Platz zu machen. Er zeigt wieder etwas, sobald er etwas geschrieben hat.</translation>
    </message>
    <message>
        <source>The built-in samplers work without.</source>
        <translation>Die eingebauten Sampler gehen auch ohne.</translation>
    </message>
    <message>
        <source>The canvas cannot be kept: {0} cannot be written ({1}).</source>
        <translation>Die Leinwand lässt sich nicht aufheben: {0} ist nicht beschreibbar ({1}).</translation>
    </message>
    <message>
        <source>The canvas of the last session cannot be read: {0} is damaged ({1}).</source>
        <translation>Die Leinwand der letzten Sitzung ist nicht lesbar: {0} ist beschädigt ({1}).</translation>
    </message>
    <message>
        <source>The config in {0} asks for an impossible {1}. Fetch the model again.</source>
        <translation>Die Konfiguration in {0} verlangt ein unmögliches {1}. Hole das Modell noch einmal.</translation>
    </message>
    <message>
        <source>The config.json in {0} names no kind of model. Fetch the model again.</source>
        <translation>Die config.json in {0} nennt keine Art von Modell. Hole das Modell noch einmal.</translation>
    </message>
    <message>
        <source>The connection broke while {0} was on its way. Try again.</source>
        <translation>Die Verbindung brach ab, während {0} unterwegs war. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The conversation in {0} is damaged and was not opened. The file stays as it is.</source>
        <translation>Die Unterhaltung in {0} ist beschädigt und wurde nicht geöffnet. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The conversation is longer than the model sees: it does not see its beginning any more.</source>
        <translation>Die Unterhaltung ist länger, als das Modell sieht: Ihren Anfang sieht es nicht mehr.</translation>
    </message>
    <message>
        <source>The damaged library {0} cannot be renamed: {1}.</source>
        <translation>Die beschädigte Bibliothek {0} lässt sich nicht umbenennen: {1}.</translation>
    </message>
    <message>
        <source>The disk is full, so {0} could not be fetched. Free some space and try again.</source>
        <translation>Der Datenträger ist voll, daher konnte {0} nicht geholt werden. Schaffe Platz, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The disk with {0} has {1} MB free, and {2} MB are needed. Free some space, or set STUDIO_HOME to a folder on another disk.</source>
        <translation>Auf dem Datenträger mit {0} sind {1} MB frei, gebraucht werden {2} MB. Schaffe Platz, oder setze STUDIO_HOME auf einen Ordner anderswo.</translation>
    </message>
    <message>
        <source>The embedding {0} was not made for this model. Choose the model that its author names.</source>
        <translation>Das Embedding {0} wurde nicht für dieses Modell gemacht. Wähle das Modell, das der Autor nennt.</translation>
    </message>
    <message>
        <source>The file is not there (any more).</source>
        <translation>Die Datei ist nicht (mehr) da.</translation>
    </message>
    <message>
        <source>The file is not there, or no longer.</source>
        <translation>Die Datei ist nicht da, oder nicht mehr.</translation>
    </message>
    <message>
        <source>The files of the plugin {0} were changed since it was installed and checked. Install it again.</source>
        <translation>Die Dateien des Plugins {0} wurden seit Installation und Prüfung verändert. Installiere es noch einmal.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made ({1}). Set STUDIO_HOME to a folder you may write to.</source>
        <translation>Der Ordner {0} lässt sich nicht anlegen ({1}). Setze STUDIO_HOME auf einen Ordner, in den du schreiben darfst.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read: {1}.</source>
        <translation>Der Ordner {0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>The hub does not describe {0} as hubs do, so it is not fetched.</source>
        <translation>Der Hub beschreibt {0} nicht, wie Hubs es tun, daher wird es nicht geholt.</translation>
    </message>
    <message>
        <source>The hub says that {0} has {1} bytes, so the model is not fetched.</source>
        <translation>Der Hub sagt, {0} habe {1} Bytes, daher wird das Modell nicht geholt.</translation>
    </message>
    <message>
        <source>The image encoder in {0} cannot be loaded. Fetch it again.</source>
        <translation>Der Bild-Encoder in {0} lässt sich nicht laden. Hole ihn noch einmal.</translation>
    </message>
    <message>
        <source>The last step lands on a clean picture</source>
        <translation>Der letzte Schritt endet bei einem sauberen Bild</translation>
    </message>
    <message>
        <source>The layers are saved in {0}.</source>
        <translation>Die Ebenen sind in {0} gespeichert.</translation>
    </message>
    <message>
        <source>The library was damaged, so it was set aside as {0} and is being built again from your pictures. Nothing was deleted.</source>
        <translation>Die Bibliothek war beschädigt; sie wurde als {0} beiseitegelegt und wird aus deinen Bildern neu aufgebaut. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>The library {0} cannot be made: {1}.</source>
        <translation>Die Bibliothek {0} lässt sich nicht anlegen: {1}.</translation>
    </message>
    <message>
        <source>The library {0} cannot be used: {1}. Check the disk and the rights of its folder.</source>
        <translation>Die Bibliothek {0} ist nicht benutzbar: {1}. Prüfe den Datenträger und die Rechte ihres Ordners.</translation>
    </message>
    <message>
        <source>The library {0} is damaged ({1}). Start the studio again: it will be built anew from your pictures.</source>
        <translation>Die Bibliothek {0} ist beschädigt ({1}). Starte das Studio neu: Sie wird aus deinen Bildern neu aufgebaut.</translation>
    </message>
    <message>
        <source>The library {0} is in use by another program. Try again soon.</source>
        <translation>Die Bibliothek {0} wird von einem anderen Programm benutzt. Versuche es bald noch einmal.</translation>
    </message>
    <message>
        <source>The library {0} is not a library of this studio ({1}).</source>
        <translation>Die Bibliothek {0} ist keine Bibliothek dieses Studios ({1}).</translation>
    </message>
    <message>
        <source>The library {0} is not open, so nothing can be kept in it.</source>
        <translation>Die Bibliothek {0} ist nicht geöffnet, daher lässt sich nichts darin aufheben.</translation>
    </message>
    <message>
        <source>The library {0} was found to be damaged.</source>
        <translation>Die Bibliothek {0} wurde beschädigt vorgefunden.</translation>
    </message>
    <message>
        <source>The library {0} was made by a newer Stepwise Studio. Update this one, or choose another folder with STUDIO_HOME.</source>
        <translation>Die Bibliothek {0} stammt von einem neueren Stepwise Studio. Erneuere dieses, oder wähle mit STUDIO_HOME einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The mask {0} is empty: no pixel of it is white, so there is nothing to paint.</source>
        <translation>Die Maske {0} ist leer: Kein Pixel ist weiß, also gibt es nichts zu malen.</translation>
    </message>
    <message>
        <source>The mask {0} is {1} × {2} pixels, its picture {3} × {4}. Make them the same size.</source>
        <translation>Die Maske {0} hat {1} × {2} Pixel, ihr Bild {3} × {4}. Bringe beide auf dieselbe Größe.</translation>
    </message>
    <message>
        <source>The model answered with numbers that are not finite at step {0} in {1}. Try float32, or another sampler.</source>
        <translation>Das Modell antwortete bei Schritt {0} in {1} mit Zahlen, die nicht endlich sind. Versuche float32 oder einen anderen Sampler.</translation>
    </message>
    <message>
        <source>The model cannot be run: {0}. Its file may be damaged, or the memory is used up.</source>
        <translation>Das Modell läuft nicht: {0}. Seine Datei ist vielleicht beschädigt, oder der Speicher ist verbraucht.</translation>
    </message>
    <message>
        <source>The model had no picture for these words. Try again, or select other words.</source>
        <translation>Dem Modell fiel zu diesen Wörtern kein Bild ein. Versuche es noch einmal, oder wähle andere Wörter aus.</translation>
    </message>
    <message>
        <source>The model had no picture for these words. Try again, or use other words.</source>
        <translation>Dem Modell fiel zu diesen Wörtern kein Bild ein. Versuche es noch einmal, oder nimm andere Wörter.</translation>
    </message>
    <message>
        <source>The model has no token {0}; its ids go from 0 to {1}.</source>
        <translation>Das Modell hat kein Token {0}; seine Nummern gehen von 0 bis {1}.</translation>
    </message>
    <message>
        <source>The model in {0} cannot be read ({1}).</source>
        <translation>Das Modell in {0} ist nicht lesbar ({1}).</translation>
    </message>
    <message>
        <source>The model in {0} is not whole: it must name {1}. Fetch it again.</source>
        <translation>Das Modell in {0} ist nicht vollständig: Es muss {1} nennen. Hole es noch einmal.</translation>
    </message>
    <message>
        <source>The model in {0} names no {1} that the studio can load.</source>
        <translation>Das Modell in {0} nennt kein {1}, das das Studio laden kann.</translation>
    </message>
    <message>
        <source>The model in {0} wants {1} for its {2}. The studio runs only diffusers and transformers, never code that comes with a model, so it does not load this one.</source>
        <translation>Das Modell in {0} will {1} für sein {2}. Das Studio führt nur diffusers und transformers aus, nie Code, der mit einem Modell kommt, daher lädt es dieses nicht.</translation>
    </message>
    <message>
        <source>The model in {0} wants {1}&apos;s {2}, which this version does not have.</source>
        <translation>Das Modell in {0} will {2} aus {1}, das diese Version nicht hat.</translation>
    </message>
    <message>
        <source>The model knows no other word for this place. Choose another word.</source>
        <translation>Das Modell kennt für diese Stelle kein anderes Wort. Wähle ein anderes Wort.</translation>
    </message>
    <message>
        <source>The model reads {0} tokens of the prompt&apos;s {1}; cut off: {2}</source>
        <translation>Das Modell liest {0} Token des Prompts von {1}; abgeschnitten: {2}</translation>
    </message>
    <message>
        <source>The model sees {0} tokens at most, and they are used up.</source>
        <translation>Das Modell sieht höchstens {0} Token, und sie sind verbraucht.</translation>
    </message>
    <message>
        <source>The model&apos;s chat template leaves out a reply. Start a new conversation.</source>
        <translation>Die Chat-Vorlage des Modells lässt eine Antwort aus. Beginne eine neue Unterhaltung.</translation>
    </message>
    <message>
        <source>The model&apos;s chat template refuses this conversation ({0}).</source>
        <translation>Die Chat-Vorlage des Modells lehnt diese Unterhaltung ab ({0}).</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>Der des Modells</translation>
    </message>
    <message>
        <source>The model_index.json in {0} does not say what the model is. Fetch the model again.</source>
        <translation>Die model_index.json in {0} sagt nicht, was das Modell ist. Hole das Modell noch einmal.</translation>
    </message>
    <message>
        <source>The model_index.json of {0} is none.</source>
        <translation>Die model_index.json von {0} ist keine.</translation>
    </message>
    <message>
        <source>The model_index.json of {0} is not readable JSON.</source>
        <translation>Die model_index.json von {0} ist kein lesbares JSON.</translation>
    </message>
    <message>
        <source>The most tokens</source>
        <translation>Die Höchstzahl der Token</translation>
    </message>
    <message>
        <source>The name {0} has broken characters, so it cannot be kept in the library.</source>
        <translation>Der Name {0} hat kaputte Zeichen, daher kann die Bibliothek ihn nicht aufnehmen.</translation>
    </message>
    <message>
        <source>The note in the picture is damaged: it holds no request.</source>
        <translation>Die Notiz im Bild ist beschädigt: Sie enthält keinen Auftrag.</translation>
    </message>
    <message>
        <source>The note in {0} has broken characters in it, so it cannot be read.</source>
        <translation>Die Notiz in {0} hat kaputte Zeichen, daher ist sie nicht lesbar.</translation>
    </message>
    <message>
        <source>The note in {0} is larger than {1} MB, so it is not read.</source>
        <translation>Die Notiz in {0} ist größer als {1} MB, daher wird sie nicht gelesen.</translation>
    </message>
    <message>
        <source>The picture was painted with {0}, which is not here.</source>
        <translation>Das Bild wurde mit {0} gemalt, das nicht hier ist.</translation>
    </message>
    <message>
        <source>The plugin has no name, or none that a package may have.</source>
        <translation>Das Plugin hat keinen Namen, oder keinen, den ein Paket haben darf.</translation>
    </message>
    <message>
        <source>The plugin needs {0} from an address of its own; that is not installed.</source>
        <translation>Das Plugin braucht {0} von einer eigenen Adresse; das wird nicht installiert.</translation>
    </message>
    <message>
        <source>The plugin needs {0}, which names no package.</source>
        <translation>Das Plugin braucht {0}, was kein Paket benennt.</translation>
    </message>
    <message>
        <source>The plugin wants to put files outside its own folder, so it was not installed.</source>
        <translation>Das Plugin will Dateien außerhalb seines Ordners ablegen, daher wurde es nicht installiert.</translation>
    </message>
    <message>
        <source>The plugin {0} is back at version {1}</source>
        <translation>Das Plugin {0} ist wieder bei Version {1}</translation>
    </message>
    <message>
        <source>The plugin {0} is off</source>
        <translation>Das Plugin {0} ist aus</translation>
    </message>
    <message>
        <source>The plugin {0} is on</source>
        <translation>Das Plugin {0} ist an</translation>
    </message>
    <message>
        <source>The plugin&apos;s list of samplers cannot be read: {0}.</source>
        <translation>Die Liste der Sampler des Plugins ist nicht lesbar: {0}.</translation>
    </message>
    <message>
        <source>The plugin&apos;s packages cannot be installed</source>
        <translation>Die Pakete des Plugins lassen sich nicht installieren</translation>
    </message>
    <message>
        <source>The plugin&apos;s pyproject.toml cannot be read: {0}.</source>
        <translation>Die pyproject.toml des Plugins ist nicht lesbar: {0}.</translation>
    </message>
    <message>
        <source>The plugin&apos;s version must stand in its pyproject.toml, as in version = &quot;1.0.0&quot;.</source>
        <translation>Die Version des Plugins muss in seiner pyproject.toml stehen, wie in version = &quot;1.0.0&quot;.</translation>
    </message>
    <message>
        <source>The plugin&apos;s {0} is missing or cannot be read.</source>
        <translation>{0} des Plugins fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The process for samplers from plugins could not be started or has ended. Try again, or use a built-in one.</source>
        <translation>Der Prozess für Sampler aus Plugins ließ sich nicht starten oder hat geendet. Versuche es noch einmal, oder nimm einen eingebauten.</translation>
    </message>
    <message>
        <source>The prompt has a LoRA that cannot be read. Write it as &lt;lora:name:0.8&gt;.</source>
        <translation>Im Prompt steht ein LoRA, das nicht lesbar ist. Schreibe es als &lt;lora:name:0.8&gt;.</translation>
    </message>
    <message>
        <source>The prompt has an embedding that cannot be read. Write it as &lt;embedding:name&gt;.</source>
        <translation>Im Prompt steht ein Embedding, das nicht lesbar ist. Schreibe es als &lt;embedding:name&gt;.</translation>
    </message>
    <message>
        <source>The prompt is made of the first {0} characters of the selection.</source>
        <translation>Der Prompt entsteht aus den ersten {0} Zeichen der Auswahl.</translation>
    </message>
    <message>
        <source>The prompt is too long for the note in a JPEG; export a PNG or WebP, or leave the note out.</source>
        <translation>Der Prompt ist zu lang für die Notiz in einem JPEG; exportiere PNG oder WebP, oder lass die Notiz weg.</translation>
    </message>
    <message>
        <source>The safety checker of {0} cannot be loaded. Fetch the model again, or turn the check off in the preferences.</source>
        <translation>Der Prüfer von {0} lässt sich nicht laden. Hole das Modell noch einmal, oder schalte die Prüfung in den Einstellungen aus.</translation>
    </message>
    <message>
        <source>The sampler {0} does not describe its settings in a way that can be shown.</source>
        <translation>Der Sampler {0} beschreibt seine Einstellungen nicht so, dass sie sich zeigen lassen.</translation>
    </message>
    <message>
        <source>The sampler {0} has no setting {1}. {2}</source>
        <translation>Der Sampler {0} hat keine Einstellung {1}. {2}</translation>
    </message>
    <message>
        <source>The sampler {0} of the plugin {1} is off: {2}.</source>
        <translation>Der Sampler {0} aus dem Plugin {1} ist aus: {2}.</translation>
    </message>
    <message>
        <source>The sampler {0} stopped after {1} of {2} steps.</source>
        <translation>Der Sampler {0} hörte nach {1} von {2} Schritten auf.</translation>
    </message>
    <message>
        <source>The sampler {0} was ended: {1}. What is done so far is kept; another sampler can go on from there.</source>
        <translation>Der Sampler {0} wurde beendet: {1}. Was fertig ist, bleibt; ein anderer Sampler kann von dort weitermachen.</translation>
    </message>
    <message>
        <source>The scale must be above 1 and at most {0}, not {1}.</source>
        <translation>Der Maßstab muss über 1 und höchstens {0} sein, nicht {1}.</translation>
    </message>
    <message>
        <source>The schedule {0} has no {1} different noise levels on this model, which was trained on {2}. Ask for fewer steps, or take the schedule karras.</source>
        <translation>Der Rauschplan {0} hat bei diesem Modell, das auf {2} trainiert wurde, keine {1} verschiedenen Rauschstärken. Nimm weniger Schritte oder den Rauschplan karras.</translation>
    </message>
    <message>
        <source>The server at {0} cannot be reached: {1}.</source>
        <translation>Der Server unter {0} ist nicht erreichbar: {1}.</translation>
    </message>
    <message>
        <source>The server broke off in the middle of its answer. What was written so far is kept.</source>
        <translation>Der Server brach mitten in der Antwort ab. Was bis dahin geschrieben wurde, bleibt.</translation>
    </message>
    <message>
        <source>The server did not offer this token, so its text is not known. Choose another.</source>
        <translation>Der Server hat dieses Token nicht angeboten, daher ist sein Text nicht bekannt. Wähle ein anderes.</translation>
    </message>
    <message>
        <source>The server does not have this model or this address ({0}).</source>
        <translation>Der Server hat dieses Modell oder diese Adresse nicht ({0}).</translation>
    </message>
    <message>
        <source>The server does not know all settings: only the common ones are used</source>
        <translation>Der Server kennt nicht alle Einstellungen: Nur die üblichen werden benutzt</translation>
    </message>
    <message>
        <source>The server failed ({0}): {1}.</source>
        <translation>Der Server hatte einen Fehler ({0}): {1}.</translation>
    </message>
    <message>
        <source>The server failed: {0}</source>
        <translation>Der Server hatte einen Fehler: {0}</translation>
    </message>
    <message>
        <source>The server only holds conversations: the text is continued in one</source>
        <translation>Der Server führt nur Unterhaltungen: Der Text wird in einer fortgesetzt</translation>
    </message>
    <message>
        <source>The server refused {0} (HTTP {1}). {2}</source>
        <translation>Der Server hat {0} verweigert (HTTP {1}). {2}</translation>
    </message>
    <message>
        <source>The server refuses the request: {0}.</source>
        <translation>Der Server lehnt die Anfrage ab: {0}.</translation>
    </message>
    <message>
        <source>The server said nothing for {0} seconds, so it was given up. What was written so far is kept.</source>
        <translation>Der Server sagte {0} Sekunden lang nichts, daher wurde er aufgegeben. Was bis dahin geschrieben wurde, bleibt.</translation>
    </message>
    <message>
        <source>The server sent something that is not an answer ({0}). Is this the address of an OpenAI-compatible server? What was written so far is kept.</source>
        <translation>Der Server schickte etwas, das keine Antwort ist ({0}). Ist das die Adresse eines OpenAI-kompatiblen Servers? Was bis dahin geschrieben wurde, bleibt.</translation>
    </message>
    <message>
        <source>The server wants another key ({0}): {1}.</source>
        <translation>Der Server will einen anderen Schlüssel ({0}): {1}.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {0}: {1}.</source>
        <translation>Die Einstellungen lassen sich nicht in {0} aufheben: {1}.</translation>
    </message>
    <message>
        <source>The settings could not be read ({0}), so they start afresh.</source>
        <translation>Die Einstellungen waren nicht lesbar ({0}), daher beginnen sie neu.</translation>
    </message>
    <message>
        <source>The settings could not be read ({0}). They start afresh; the old file is kept as {1}.</source>
        <translation>Die Einstellungen waren nicht lesbar ({0}). Sie beginnen neu; die alte Datei bleibt als {1}.</translation>
    </message>
    <message>
        <source>The starter models are in {0}</source>
        <translation>Die Startmodelle sind in {0}</translation>
    </message>
    <message>
        <source>The starter models cannot be put into {0} ({1}).</source>
        <translation>Die Startmodelle lassen sich nicht in {0} ablegen ({1}).</translation>
    </message>
    <message>
        <source>The starter painter cannot be put into {0} ({1}).</source>
        <translation>Der Startmaler lässt sich nicht in {0} ablegen ({1}).</translation>
    </message>
    <message>
        <source>The studio cannot paint with a {0}. It can with the families {1}.</source>
        <translation>Das Studio kann mit {0} nicht malen. Es kann es mit den Familien {1}.</translation>
    </message>
    <message>
        <source>The studio cannot paint with {0}, a model of the family {1}. It can with: {2}.</source>
        <translation>Das Studio kann mit {0}, einem Modell der Familie {1}, nicht malen. Es kann es mit: {2}.</translation>
    </message>
    <message>
        <source>The studio is not installed properly, so it has no samplers. Run `make setup`.</source>
        <translation>Das Studio ist nicht richtig installiert, daher hat es keine Sampler. Führe `make setup` aus.</translation>
    </message>
    <message>
        <source>The studio is offline: no connection is opened.</source>
        <translation>Das Studio arbeitet ohne Netz: Keine Verbindung wird geöffnet.</translation>
    </message>
    <message>
        <source>The studio is online, but nothing is ever sent unasked.</source>
        <translation>Das Studio darf ins Netz, aber ungefragt wird nie etwas gesendet.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring could not be {0} ({1}). Unlock it and try again.</source>
        <translation>Der Schlüsselbund des Systems ließ sich nicht benutzen ({0}: {1}). Entsperre ihn, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The tape {0} cannot be written: {1}.</source>
        <translation>Das Band {0} ist nicht beschreibbar: {1}.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>The text has {0} tokens, but this model sees {1} at most, its answer included. Shorten the text, or start a new conversation.</source>
        <translation>Der Text hat {0} Token, aber dieses Modell sieht höchstens {1}, seine Antwort eingeschlossen. Kürze den Text, oder beginne eine neue Unterhaltung.</translation>
    </message>
    <message>
        <source>The text in the picture is no note of settings.</source>
        <translation>Der Text im Bild ist keine Notiz mit Einstellungen.</translation>
    </message>
    <message>
        <source>The text on standard input is not UTF-8.</source>
        <translation>Der Text auf der Standardeingabe ist kein UTF-8.</translation>
    </message>
    <message>
        <source>The upscaler {0} cannot be read: {1}.</source>
        <translation>Der Vergrößerer {0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>The weights in {0} are pickles, which can run any program when they are loaded. Use the model&apos;s safetensors version.</source>
        <translation>Die Gewichte in {0} sind Pickles, die beim Laden jedes Programm ausführen können. Nimm die Safetensors-Fassung des Modells.</translation>
    </message>
    <message>
        <source>The weights of the {0} are missing: there is no {1}. Fetch the model again.</source>
        <translation>Die Gewichte fehlen ({0}): Es gibt kein {1}. Hole das Modell noch einmal.</translation>
    </message>
    <message>
        <source>The window sets it aside and starts afresh; or mend {0} by hand.</source>
        <translation>Das Fenster legt sie beiseite und fängt neu an; oder richte {0} von Hand.</translation>
    </message>
    <message>
        <source>The {0} cannot be put into {1}. Set STUDIO_HOME to a folder that you may write to.</source>
        <translation>{0} lässt sich nicht in {1} ablegen. Setzen Sie STUDIO_HOME auf einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The {0} in {1} has only {2}. Rename it to {3}.</source>
        <translation>{0} in {1} hat nur {2}. Benenne es in {3} um.</translation>
    </message>
    <message>
        <source>The {0} is not here yet. Fetch it ({1} MB) with: {2}. Without a network, give it the wheel: {3} --from {4}</source>
        <translation>Noch nicht hier: {0}. Hole es ({1} MB) mit: {2}. Ohne Netz gib das Wheel an: {3} --from {4}</translation>
    </message>
    <message>
        <source>The {0} of the model in {1} cannot be loaded: {2}</source>
        <translation>{0} des Modells in {1} lässt sich nicht laden: {2}</translation>
    </message>
    <message>
        <source>The {0} of the model in {1} wants to run code that comes with it (trust_remote_code). The studio never does, so it does not load this model. Look for a version that needs no code.</source>
        <translation>{0} des Modells in {1} will Code ausführen, der mitkommt (trust_remote_code). Das Studio tut das nie, daher lädt es dieses Modell nicht. Suche eine Fassung, die keinen Code braucht.</translation>
    </message>
    <message>
        <source>The {0} threshold of edges must be a whole number, not {1}.</source>
        <translation>Die Kantenschwelle ({0}) muss eine ganze Zahl sein, nicht {1}.</translation>
    </message>
    <message>
        <source>There are {0} networks without the rest of their model in it.</source>
        <translation>Darin sind {0} Netze ohne den Rest ihres Modells.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Es gibt: {0}.</translation>
    </message>
    <message>
        <source>There is a model {0} already. Remove it first, or choose another name.</source>
        <translation>Ein Modell {0} gibt es schon. Entferne es zuerst, oder wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no display here, so no window can open. `studio info FILE` says what is in it.</source>
        <translation>Hier ist kein Bildschirm, also kann kein Fenster aufgehen. `studio info FILE` sagt, was darin ist.</translation>
    </message>
    <message>
        <source>There is no earlier version of {0} to go back to.</source>
        <translation>Von {0} gibt es keine frühere Version, zu der man zurückkehren könnte.</translation>
    </message>
    <message>
        <source>There is no export {0}. There are: {1}.</source>
        <translation>Einen Export {0} gibt es nicht. Es gibt: {1}.</translation>
    </message>
    <message>
        <source>There is no family {0}. There are: {1}.</source>
        <translation>Eine Familie {0} gibt es nicht. Es gibt: {1}.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Es gibt keine Datei {0}.</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>Es gibt keinen Ordner {0}.</translation>
    </message>
    <message>
        <source>There is no language model {0}. Put it into {1}, or give its path.</source>
        <translation>Es gibt kein Sprachmodell {0}. Lege es in {1}, oder gib seinen Pfad an.</translation>
    </message>
    <message>
        <source>There is no layer below this one to merge it with.</source>
        <translation>Unter dieser Ebene ist keine, mit der sie sich vereinen ließe.</translation>
    </message>
    <message>
        <source>There is no layer to paint on. Add one with the plus below the layers.</source>
        <translation>Es gibt keine Ebene zum Malen. Füge mit dem Plus unter den Ebenen eine hinzu.</translation>
    </message>
    <message>
        <source>There is no memory to share with the sampler {0}: {1}.</source>
        <translation>Es gibt keinen Speicher, der sich mit dem Sampler {0} teilen ließe: {1}.</translation>
    </message>
    <message>
        <source>There is no model in {0}.</source>
        <translation>In {0} ist kein Modell.</translation>
    </message>
    <message>
        <source>There is no model {0}. There are: {1}.</source>
        <translation>Es gibt kein Modell {0}. Es gibt: {1}.</translation>
    </message>
    <message>
        <source>There is no number type {0}; take one of {1}.</source>
        <translation>Es gibt keine Zahlenart {0}; nimm eine von {1}.</translation>
    </message>
    <message>
        <source>There is no picture {0}.</source>
        <translation>Es gibt kein Bild {0}.</translation>
    </message>
    <message>
        <source>There is no plugin {0}. Installed: {1}.</source>
        <translation>Es gibt kein Plugin {0}. Installiert: {1}.</translation>
    </message>
    <message>
        <source>There is no precision {0}. There are: {1}.</source>
        <translation>Es gibt keine Genauigkeit {0}. Es gibt: {1}.</translation>
    </message>
    <message>
        <source>There is no sampler {0}. If it is a plugin&apos;s, install that, or take another: {1}.</source>
        <translation>Es gibt keinen Sampler {0}. Gehört er zu einem Plugin, installiere es, oder nimm einen anderen: {1}.</translation>
    </message>
    <message>
        <source>There is no schedule {0}. There are: {1}.</source>
        <translation>Es gibt keinen Rauschplan {0}. Es gibt: {1}.</translation>
    </message>
    <message>
        <source>There is no upscaler {0}.</source>
        <translation>Es gibt keinen Vergrößerer {0}.</translation>
    </message>
    <message>
        <source>There is no way {0} to make a control picture. There are: {1}.</source>
        <translation>Es gibt keine Art {0}, ein Vorgabebild zu machen. Es gibt: {1}.</translation>
    </message>
    <message>
        <source>There is no wheel of {0} to install.</source>
        <translation>Es gibt kein Wheel von {0} zum Installieren.</translation>
    </message>
    <message>
        <source>There is no window to open here, so this paints {0} without one.</source>
        <translation>Hier kann kein Fenster aufgehen, daher wird {0} ohne eines gemalt.</translation>
    </message>
    <message>
        <source>There is no {0} {1}. Put it into {2}. {3}</source>
        <translation>Es gibt kein {0} {1}. Lege es in {2}. {3}</translation>
    </message>
    <message>
        <source>There is no {0} {1}. Put {2}.safetensors into {3}. {4}</source>
        <translation>Es gibt kein {0} {1}. Lege {2}.safetensors in {3}. {4}</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Noch gibt es keines.</translation>
    </message>
    <message>
        <source>There is not enough memory for the assistant. Close other programs, or choose a smaller model for it.</source>
        <translation>Der Speicher reicht für den Assistenten nicht. Schließe andere Programme, oder wähle ein kleineres Modell für ihn.</translation>
    </message>
    <message>
        <source>There is not enough memory to enlarge the picture. Choose smaller tiles, or enlarge less.</source>
        <translation>Der Speicher reicht nicht, um das Bild zu vergrößern. Wähle kleinere Kacheln, oder vergrößere weniger.</translation>
    </message>
    <message>
        <source>There is not enough memory to load the model. Close other programs, or choose a smaller model.</source>
        <translation>Der Speicher reicht nicht, um das Modell zu laden. Schließe andere Programme, oder wähle ein kleineres Modell.</translation>
    </message>
    <message>
        <source>There is not enough memory to make the finished picture. Its steps are kept: decode it in tiles, or paint smaller.</source>
        <translation>Der Speicher reicht nicht für das fertige Bild. Seine Schritte bleiben: Dekodiere es in Kacheln, oder male kleiner.</translation>
    </message>
    <message>
        <source>There is not enough memory to paint. The steps so far are kept: paint smaller, or fewer at once.</source>
        <translation>Der Speicher reicht nicht zum Malen. Die bisherigen Schritte bleiben: Male kleiner, oder weniger auf einmal.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the prompt. Close other programs, or choose a smaller model.</source>
        <translation>Der Speicher reicht nicht, um den Prompt zu lesen. Schließe andere Programme, oder wähle ein kleineres Modell.</translation>
    </message>
    <message>
        <source>There is nothing to write about: the prompt is empty for this model.</source>
        <translation>Es gibt nichts, worüber zu schreiben wäre: Der Prompt ist für dieses Modell leer.</translation>
    </message>
    <message>
        <source>There is nothing to write about: the prompt is empty.</source>
        <translation>Es gibt nichts, worüber zu schreiben wäre: Der Prompt ist leer.</translation>
    </message>
    <message>
        <source>This is no control and no picture prompt: {0}.</source>
        <translation>Das ist weder Vorgabe noch Bild-Prompt: {0}.</translation>
    </message>
    <message>
        <source>This is no token: it must be one word of plain letters, digits and signs. Copy it again.</source>
        <translation>Das ist kein Token: Es muss ein Wort aus einfachen Buchstaben, Ziffern und Zeichen sein. Kopiere es noch einmal.</translation>
    </message>
    <message>
        <source>This is not a painting request: {0}.</source>
        <translation>Das ist kein Malauftrag: {0}.</translation>
    </message>
    <message>
        <source>This is not a writing request: {0}.</source>
        <translation>Das ist kein Schreibauftrag: {0}.</translation>
    </message>
    <message>
        <source>This machine cannot hold it to {0}. Install it all the same?</source>
        <translation>Dieser Rechner kann es nicht hieran halten: {0}. Trotzdem installieren?</translation>
    </message>
    <message>
        <source>This model has no chat template: it only continues text (Continue in the draft, or --raw). For all else choose a model that is made for conversation.</source>
        <translation>Dieses Modell hat keine Chat-Vorlage: Es setzt nur Text fort („Weiter“ im Entwurf, oder --raw). Für alles andere wähle ein Modell, das für Unterhaltungen gemacht ist.</translation>
    </message>
    <message>
        <source>This model or this processor has no way to run in 8 bits here. Use --dtype auto.</source>
        <translation>Dieses Modell oder dieser Prozessor kann hier nicht mit 8 Bit laufen. Nimm --dtype auto.</translation>
    </message>
    <message>
        <source>This model paints pixels, and reads no words.</source>
        <translation>Dieses Modell malt Pixel und liest keine Wörter.</translation>
    </message>
    <message>
        <source>This model paints small pixels, without a VAE; enlarge what you like.</source>
        <translation>Dieses Modell malt kleine Pixel, ohne VAE; vergrößere, was dir gefällt.</translation>
    </message>
    <message>
        <source>This model refines: name it as the refiner of another one, or start from a picture.</source>
        <translation>Dieses Modell verfeinert: Nenne es als Refiner eines anderen, oder geh von einem Bild aus.</translation>
    </message>
    <message>
        <source>This model takes no LoRA. Leave out &lt;lora:...&gt;, or choose another model.</source>
        <translation>Dieses Modell nimmt kein LoRA. Lass &lt;lora:...&gt; weg, oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>This model takes no embeddings. Leave out &lt;embedding:...&gt;, or choose another model.</source>
        <translation>Dieses Modell nimmt keine Embeddings. Lass &lt;embedding:...&gt; weg, oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>This model was distilled to be told its guidance: it is asked once a step and reads no negative prompt.</source>
        <translation>Diesem Modell wurde beigebracht, sich die Führung sagen zu lassen: Es wird einmal je Schritt gefragt und liest keinen negativen Prompt.</translation>
    </message>
    <message>
        <source>This model was distilled: it needs {0} steps and no guidance.</source>
        <translation>Dieses Modell wurde destilliert: Es braucht {0} Schritte und keine Führung.</translation>
    </message>
    <message>
        <source>This model&apos;s noise schedule {0} is not one that the studio knows.</source>
        <translation>Der Rauschplan {0} dieses Modells ist dem Studio nicht bekannt.</translation>
    </message>
    <message>
        <source>This model&apos;s scheduler has {0} {1}; the studio knows {2}. Choose another model.</source>
        <translation>Der Scheduler dieses Modells hat {0} {1}; das Studio kennt {2}. Wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>This model&apos;s scheduler_config.json cannot be read: {0}.</source>
        <translation>Die scheduler_config.json dieses Modells ist nicht lesbar: {0}.</translation>
    </message>
    <message>
        <source>This model&apos;s scheduler_config.json holds no noise levels that rise from step to step.</source>
        <translation>Die scheduler_config.json dieses Modells enthält keine Rauschstärken, die von Schritt zu Schritt steigen.</translation>
    </message>
    <message>
        <source>This run has no steps yet, so there is nothing to export.</source>
        <translation>Dieser Lauf hat noch keine Schritte, also gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>This run has no tape any more, so its steps cannot be saved.</source>
        <translation>Dieser Lauf hat kein Band mehr, daher lassen sich seine Schritte nicht speichern.</translation>
    </message>
    <message>
        <source>This run has {0} steps on its tape; branch at 0 to that.</source>
        <translation>Dieser Lauf hat {0} Schritte auf dem Band; verzweige bei 0 bis dahin.</translation>
    </message>
    <message>
        <source>This run is at work, or its tape is gone. Pause it, or wait for its end.</source>
        <translation>Dieser Lauf arbeitet gerade, oder sein Band ist weg. Halte ihn an, oder warte auf sein Ende.</translation>
    </message>
    <message>
        <source>This system has no keyring that keeps secrets encrypted, so the studio keeps none: it never writes them into a file. Install and unlock one (GNOME Keyring, KWallet or KeePassXC on Linux), or set HF_TOKEN in the environment for the Hugging Face hub.</source>
        <translation>Dieses System hat keinen Schlüsselbund, der Geheimnisse verschlüsselt aufhebt, daher hebt das Studio keine auf: Es schreibt sie nie in eine Datei. Installieren und entsperre einen (GNOME Keyring, KWallet oder KeePassXC unter Linux), oder setze HF_TOKEN in der Umgebung für den Hugging-Face-Hub.</translation>
    </message>
    <message>
        <source>This tape cannot be played: at step {0} it holds an answer for noise level {1} where the sampler {2} now asks for {3}.</source>
        <translation>Dieses Band lässt sich nicht abspielen: Bei Schritt {0} hat es eine Antwort für die Rauschstärke {1}, wo der Sampler {2} jetzt nach {3} fragt.</translation>
    </message>
    <message>
        <source>This tape holds no step yet, so there is nothing to verify.</source>
        <translation>Dieses Band hat noch keinen Schritt, also gibt es nichts zu prüfen.</translation>
    </message>
    <message>
        <source>This tape holds no token yet, so there is nothing to verify.</source>
        <translation>Dieses Band hat noch kein Token, also gibt es nichts zu prüfen.</translation>
    </message>
    <message>
        <source>This text has {0} tokens on its tape; branch at 0 to that.</source>
        <translation>Dieser Text hat {0} Token auf dem Band; verzweige bei 0 bis dahin.</translation>
    </message>
    <message>
        <source>This user has no home folder. Set STUDIO_HOME to a folder that you may write to.</source>
        <translation>Dieser Benutzer hat keinen persönlichen Ordner. Setzen Sie STUDIO_HOME auf einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Tiles are used {0}, not {1}.</source>
        <translation>Kacheln werden {0} benutzt, nicht {1}.</translation>
    </message>
    <message>
        <source>To begin from a picture&apos;s own noise, choose the picture to start from, too.</source>
        <translation>Um vom eigenen Rauschen eines Bildes auszugehen, wähle auch das Ausgangsbild.</translation>
    </message>
    <message>
        <source>Token for {0}:</source>
        <translation>Token für {0}:</translation>
    </message>
    <message>
        <source>Too large for this machine: about {0} of memory.</source>
        <translation>Zu groß für diesen Rechner: etwa {0} Speicher.</translation>
    </message>
    <message>
        <source>Too large for this machine: about {0}, and {1} are here.</source>
        <translation>Zu groß für diesen Rechner: etwa {0}, und {1} sind hier.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>Twice the steps, {0} times nearer to the right answer</source>
        <translation>Doppelt so viele Schritte, {0}-mal näher an der richtigen Antwort</translation>
    </message>
    <message>
        <source>VAEs</source>
        <translation>VAEs</translation>
    </message>
    <message>
        <source>Variance of the fresh noise: 0 is the smallest, 1 the largest that can be right</source>
        <translation>Varianz des frischen Rauschens: 0 ist die kleinste, 1 die größte, die richtig sein kann</translation>
    </message>
    <message>
        <source>Version {0} stays in use.</source>
        <translation>Version {0} bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>Waiting for {0}</source>
        <translation>Wartet auf {0}</translation>
    </message>
    <message>
        <source>Weights cannot be {0}. They can be: {1}.</source>
        <translation>Gewichte können nicht {0} sein. Möglich sind: {1}.</translation>
    </message>
    <message>
        <source>What the library knows about {0} is damaged; open the file itself.</source>
        <translation>Was die Bibliothek über {0} weiß, ist beschädigt; öffne die Datei selbst.</translation>
    </message>
    <message>
        <source>What {0} needs ({1}) cannot be had</source>
        <translation>Was {0} braucht ({1}), ist nicht zu bekommen</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Wild</source>
        <translation>Wild</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write a first line, and the assistant goes on from there.</source>
        <translation>Schreibe eine erste Zeile, und der Assistent schreibt von dort weiter.</translation>
    </message>
    <message>
        <source>Write a text with a language model.</source>
        <translation>Einen Text mit einem Sprachmodell schreiben.</translation>
    </message>
    <message>
        <source>Writing MP4 needs the package av: pip install av. GIF and WebP animations work without it.</source>
        <translation>Für MP4 wird das Paket av gebraucht: pip install av. GIF- und WebP-Animationen gehen ohne.</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Schreibt die Datei</translation>
    </message>
    <message>
        <source>a ControlNet and its picture; way is as_it_is, canny or invert, and weight, start, end (shares of the steps), low, high (of canny) may follow; give it again for a second one</source>
        <translation>ein ControlNet und sein Bild; way ist as_it_is, canny oder invert, und weight, start, end (Anteile der Schritte), low, high (von canny) können folgen; für ein zweites noch einmal angeben</translation>
    </message>
    <message>
        <source>a branch that changes nothing is not the same picture as its parent</source>
        <translation>ein Zweig, der nichts ändert, ist nicht dasselbe Bild wie sein Vorgänger</translation>
    </message>
    <message>
        <source>a family of the studio&apos;s, language or lora</source>
        <translation>eine Familie des Studios, language oder lora</translation>
    </message>
    <message>
        <source>a name from `studio models list`</source>
        <translation>ein Name aus `studio models list`</translation>
    </message>
    <message>
        <source>a name from `studio samplers list`</source>
        <translation>ein Name aus `studio samplers list`</translation>
    </message>
    <message>
        <source>a name in the models folder, a path, or ADDRESS#MODEL of a server</source>
        <translation>ein Name im Modellordner, ein Pfad, oder ADDRESS#MODEL eines Servers</translation>
    </message>
    <message>
        <source>a network in fp16 or bf16 changes the picture a lot</source>
        <translation>ein Netz in fp16 oder bf16 verändert das Bild stark</translation>
    </message>
    <message>
        <source>a part of its path is no folder; check the path</source>
        <translation>ein Teil des Pfads ist kein Ordner; prüfe den Pfad</translation>
    </message>
    <message>
        <source>a picture depends on its neighbours in the batch</source>
        <translation>ein Bild hängt von seinen Nachbarn im Batch ab</translation>
    </message>
    <message>
        <source>a picture under as much noise as a step of painting begins with</source>
        <translation>ein Bild unter so viel Rauschen, wie ein Malschritt beginnt</translation>
    </message>
    <message>
        <source>a prompt for where MASK is white</source>
        <translation>ein Prompt für die Stellen, an denen MASK weiß ist</translation>
    </message>
    <message>
        <source>a sampler, a plugin, or what could be installed</source>
        <translation>ein Sampler, ein Plugin, oder was sich installieren ließe</translation>
    </message>
    <message>
        <source>a second model of the same family for the last steps</source>
        <translation>ein zweites Modell derselben Familie für die letzten Schritte</translation>
    </message>
    <message>
        <source>a step&apos;s denoised</source>
        <translation>das „denoised“ eines Schritts</translation>
    </message>
    <message>
        <source>a step&apos;s x</source>
        <translation>das „x“ eines Schritts</translation>
    </message>
    <message>
        <source>a tile&apos;s pixels; fewer take less memory</source>
        <translation>Pixel einer Kachel; weniger brauchen weniger Speicher</translation>
    </message>
    <message>
        <source>a wheel, zip or project; a PyPI or Git address</source>
        <translation>ein Wheel, ZIP oder Projekt; eine Adresse bei PyPI oder Git</translation>
    </message>
    <message>
        <source>after this share of the steps; 0.8 if not given</source>
        <translation>nach diesem Anteil der Schritte; ohne Angabe 0.8</translation>
    </message>
    <message>
        <source>against over-exposure, 0 to 1</source>
        <translation>gegen Überbelichtung, 0 bis 1</translation>
    </message>
    <message>
        <source>always the likeliest token, no penalty</source>
        <translation>immer das wahrscheinlichste Token, ohne Abzug</translation>
    </message>
    <message>
        <source>ambiguous option: {0} could match {1}</source>
        <translation>mehrdeutige Option: {0} könnte {1} sein</translation>
    </message>
    <message>
        <source>an Euler step down, fresh noise up. Song et al. (2021), Score-Based SDEs, Eq. 47.</source>
        <translation>ein Euler-Schritt hinab, frisches Rauschen hinauf. Song et al. (2021), Score-Based SDEs, Gl. 47.</translation>
    </message>
    <message>
        <source>an IP-Adapter and the picture that it reads beside the words; give it again for a second one</source>
        <translation>ein IP-Adapter und das Bild, das er neben den Worten liest; für ein zweites noch einmal angeben</translation>
    </message>
    <message>
        <source>an upscaler&apos;s name, or its .safetensors</source>
        <translation>Name eines Vergrößerers oder seine .safetensors</translation>
    </message>
    <message>
        <source>and back to the first</source>
        <translation>und zurück zum ersten</translation>
    </message>
    <message>
        <source>another VAE than the model&apos;s own</source>
        <translation>ein anderes VAE als das des Modells</translation>
    </message>
    <message>
        <source>argument {0}: {1}</source>
        <translation>Argument {0}: {1}</translation>
    </message>
    <message>
        <source>as its author spaced it</source>
        <translation>wie sein Autor ihn abgestuft hat</translation>
    </message>
    <message>
        <source>as the hub names it, such as mit</source>
        <translation>wie der Hub sie nennt, etwa mit</translation>
    </message>
    <message>
        <source>as trailing, as ComfyUI and A1111 round it</source>
        <translation>wie „trailing“, gerundet wie bei ComfyUI und A1111</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>by {0}, licence {1}, from {2}</source>
        <translation>von {0}, Lizenz {1}, aus {2}</translation>
    </message>
    <message>
        <source>can be read</source>
        <translation>lesbar</translation>
    </message>
    <message>
        <source>cannot be read: it holds no settings</source>
        <translation>nicht lesbar: Sie enthält keine Einstellungen</translation>
    </message>
    <message>
        <source>cannot be read: {0}</source>
        <translation>nicht lesbar: {0}</translation>
    </message>
    <message>
        <source>change this picture as the prompt says</source>
        <translation>dieses Bild ändern, wie der Prompt sagt</translation>
    </message>
    <message>
        <source>continue the text as it stands, without a chat template</source>
        <translation>den Text fortsetzen, wie er ist, ohne Chat-Vorlage</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Abmachung</translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>Abstürze</translation>
    </message>
    <message>
        <source>damaged: {0}</source>
        <translation>beschädigt: {0}</translation>
    </message>
    <message>
        <source>delete a model, and say how much that frees</source>
        <translation>ein Modell löschen und sagen, wie viel das freigibt</translation>
    </message>
    <message>
        <source>delete a plugin</source>
        <translation>ein Plugin löschen</translation>
    </message>
    <message>
        <source>denoise takes one noise level for the whole batch</source>
        <translation>denoise nimmt eine Rauschstärke für den ganzen Batch</translation>
    </message>
    <message>
        <source>denoised latents</source>
        <translation>entrauschte Latents</translation>
    </message>
    <message>
        <source>dense at the start and at the end</source>
        <translation>dicht am Anfang und am Ende</translation>
    </message>
    <message>
        <source>determinism</source>
        <translation>Wiederholbarkeit</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>distance {0}, by chance {1}</source>
        <translation>Abstand {0}, durch Zufall {1}</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>nicht fragen</translation>
    </message>
    <message>
        <source>draw from the posterior. Ho et al. (2020), Eq. 6, 7; variance: Nichol and Dhariwal (2021), Eq. 15.</source>
        <translation>Ziehen aus der A-posteriori-Verteilung. Ho et al. (2020), Gl. 6, 7; Varianz: Nichol und Dhariwal (2021), Gl. 15.</translation>
    </message>
    <message>
        <source>each step must be a pair (x, denoised)</source>
        <translation>jeder Schritt muss ein Paar (x, denoised) sein</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>end before this text; may be given again</source>
        <translation>vor diesem Text enden; mehrfach möglich</translation>
    </message>
    <message>
        <source>ended by the studio after {0} s without an answer</source>
        <translation>vom Studio nach {0} s ohne Antwort beendet</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>enlarge a picture</source>
        <translation>ein Bild vergrößern</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>error {0}</source>
        <translation>Fehler {0}</translation>
    </message>
    <message>
        <source>even in the time of flow models, shifted to high noise</source>
        <translation>gleichmäßig in der Zeit von Flow-Modellen, zu hohem Rauschen verschoben</translation>
    </message>
    <message>
        <source>even in training time, from the very last step</source>
        <translation>gleichmäßig in der Trainingszeit, vom allerletzten Schritt an</translation>
    </message>
    <message>
        <source>every step takes away the same share of the noise</source>
        <translation>jeder Schritt nimmt denselben Anteil des Rauschens weg</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>mindestens ein Wert erwartet</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ein Wert erwartet</translation>
    </message>
    <message>
        <source>exponential, longer at high noise</source>
        <translation>exponentiell, länger bei hohem Rauschen</translation>
    </message>
    <message>
        <source>fetch a model into the models folder, or go on with it</source>
        <translation>ein Modell in den Modellordner holen, oder damit weitermachen</translation>
    </message>
    <message>
        <source>finish a run that was cut off</source>
        <translation>einen abgebrochenen Lauf fertig malen</translation>
    </message>
    <message>
        <source>first order, one call a step, the plain one. Karras et al. (2022), Algorithm 2 without the correction.</source>
        <translation>erste Ordnung, ein Aufruf je Schritt, der schlichte. Karras et al. (2022), Algorithmus 2 ohne die Korrektur.</translation>
    </message>
    <message>
        <source>float32 is exact, int8 fast on a CPU</source>
        <translation>float32 ist exakt, int8 auf einem Prozessor schnell</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>for consistency models; to the clean picture in one go, then noise again. Luo et al. (2023), Algorithm 3.</source>
        <translation>für Konsistenzmodelle; in einem Zug zum sauberen Bild, dann wieder Rauschen. Luo et al. (2023), Algorithmus 3.</translation>
    </message>
    <message>
        <source>fp16 and bf16 stay close to fp32</source>
        <translation>fp16 und bf16 bleiben nahe an fp32</translation>
    </message>
    <message>
        <source>from step</source>
        <translation>ab Schritt</translation>
    </message>
    <message>
        <source>full precision, where the hub has half precision too</source>
        <translation>volle Genauigkeit, wo der Hub auch halbe hat</translation>
    </message>
    <message>
        <source>gated</source>
        <translation>beschränkt</translation>
    </message>
    <message>
        <source>getting a confined process ready</source>
        <translation>ein eingesperrter Prozess wird bereit gemacht</translation>
    </message>
    <message>
        <source>go back to the version before</source>
        <translation>zur Version davor zurückkehren</translation>
    </message>
    <message>
        <source>go on from a step of an earlier run</source>
        <translation>von einem Schritt eines früheren Laufs aus weitermalen</translation>
    </message>
    <message>
        <source>go on from a token of an earlier text</source>
        <translation>von einem Token eines früheren Textes aus weiterschreiben</translation>
    </message>
    <message>
        <source>guidance {0}</source>
        <translation>Führung {0}</translation>
    </message>
    <message>
        <source>guidance; 1 is none</source>
        <translation>Führung; 1 ist keine</translation>
    </message>
    <message>
        <source>half precision, and its own time</source>
        <translation>halbe Genauigkeit und seine eigene Zeit</translation>
    </message>
    <message>
        <source>holds no text encoder or no VAE</source>
        <translation>enthält keinen Text-Encoder oder kein VAE</translation>
    </message>
    <message>
        <source>home</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>how long it plays</source>
        <translation>wie lange sie läuft</translation>
    </message>
    <message>
        <source>how many at most (default: 20)</source>
        <translation>wie viele höchstens (sonst: 20)</translation>
    </message>
    <message>
        <source>how many times</source>
        <translation>wievielfach</translation>
    </message>
    <message>
        <source>how many to keep for each token</source>
        <translation>wie viele für jedes Token aufgehoben werden</translation>
    </message>
    <message>
        <source>how much of it is painted anew, 0 to 1</source>
        <translation>wie viel davon neu gemalt wird, 0 bis 1</translation>
    </message>
    <message>
        <source>ignored explicit argument {0}</source>
        <translation>überzähliger Wert {0}</translation>
    </message>
    <message>
        <source>in pixels</source>
        <translation>in Pixeln</translation>
    </message>
    <message>
        <source>in pixels; else that of the first picture</source>
        <translation>in Pixeln; sonst die des ersten Bildes</translation>
    </message>
    <message>
        <source>in pixels; else the picture&apos;s own</source>
        <translation>in Pixeln; sonst die des Bildes</translation>
    </message>
    <message>
        <source>install a plugin, after showing what it is</source>
        <translation>ein Plugin installieren, nachdem gezeigt ist, was es ist</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>invalid choice: {0} (choose from {1})</source>
        <translation>{0} gibt es nicht (wähle aus {1})</translation>
    </message>
    <message>
        <source>invalid {0} value: {1}</source>
        <translation>kein gültiger Wert ({0}): {1}</translation>
    </message>
    <message>
        <source>is SDXL&apos;s refiner, which paints from pictures only</source>
        <translation>ist der Refiner von SDXL, der nur von Bildern aus malt</translation>
    </message>
    <message>
        <source>is a Stable Diffusion 2, whose single files do not say what they predict</source>
        <translation>ist ein Stable Diffusion 2, dessen einzelne Dateien nicht sagen, was sie vorhersagen</translation>
    </message>
    <message>
        <source>is no checkpoint of a family whose single files the studio knows (Stable Diffusion 1, XL, 3 and 3.5, Flux.1)</source>
        <translation>ist kein Checkpoint einer Familie, deren einzelne Dateien das Studio kennt (Stable Diffusion 1, XL, 3 und 3.5, Flux.1)</translation>
    </message>
    <message>
        <source>it asked more than {0} questions in one step</source>
        <translation>er stellte in einem Schritt mehr als {0} Fragen</translation>
    </message>
    <message>
        <source>it asked the network about noise level {0}</source>
        <translation>er fragte das Netz nach der Rauschstärke {0}</translation>
    </message>
    <message>
        <source>it asks the network twice a step and converges no faster than Euler: a slip in its formula?</source>
        <translation>er fragt das Netz zweimal je Schritt und nähert sich nicht schneller als Euler: ein Versehen in seiner Formel?</translation>
    </message>
    <message>
        <source>it broke off; try again</source>
        <translation>die Verbindung ist abgebrochen; versuch es noch einmal</translation>
    </message>
    <message>
        <source>it can open connections</source>
        <translation>er kann Verbindungen öffnen</translation>
    </message>
    <message>
        <source>it can read files</source>
        <translation>er kann Dateien lesen</translation>
    </message>
    <message>
        <source>it can start and signal some</source>
        <translation>er kann manche starten und ihnen Signale senden</translation>
    </message>
    <message>
        <source>it can take all there is</source>
        <translation>er kann alles nehmen, was da ist</translation>
    </message>
    <message>
        <source>it cannot be loaded: {0}</source>
        <translation>er lässt sich nicht laden: {0}</translation>
    </message>
    <message>
        <source>it cannot be reached: {0}</source>
        <translation>nicht erreichbar: {0}</translation>
    </message>
    <message>
        <source>it changes what it was given: latents, noise levels or the network&apos;s answers</source>
        <translation>er verändert, was ihm gegeben wurde: Latents, Rauschstärken oder die Antworten des Netzes</translation>
    </message>
    <message>
        <source>it crashed ({0})</source>
        <translation>er ist abgestürzt ({0})</translation>
    </message>
    <message>
        <source>it did not answer for {0} seconds</source>
        <translation>er antwortete {0} Sekunden lang nicht</translation>
    </message>
    <message>
        <source>it does not run in every case: {0}</source>
        <translation>er läuft nicht in jedem Fall: {0}</translation>
    </message>
    <message>
        <source>it does not run: {0}</source>
        <translation>er läuft nicht: {0}</translation>
    </message>
    <message>
        <source>it draws random numbers of its own, so a seed does not name a picture</source>
        <translation>er zieht eigene Zufallszahlen, daher benennt ein Seed kein Bild</translation>
    </message>
    <message>
        <source>it ended itself</source>
        <translation>er hat sich selbst beendet</translation>
    </message>
    <message>
        <source>it is a folder; give the name of a file</source>
        <translation>es ist ein Ordner; nenne eine Datei</translation>
    </message>
    <message>
        <source>it is larger than a file may be there; choose another disk</source>
        <translation>es ist größer, als eine Datei dort sein darf; wähle ein anderes Laufwerk</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>es ist keine einfache Datei</translation>
    </message>
    <message>
        <source>it is not a generator function: it must yield its steps</source>
        <translation>er ist keine Generatorfunktion: er muss seine Schritte mit yield liefern</translation>
    </message>
    <message>
        <source>it is not there; check its name, and whether its disk is connected</source>
        <translation>es ist nicht da; prüfe den Namen und ob das Laufwerk verbunden ist</translation>
    </message>
    <message>
        <source>it leaves noise at the last step</source>
        <translation>er lässt beim letzten Schritt Rauschen übrig</translation>
    </message>
    <message>
        <source>it made more than {0} steps</source>
        <translation>er machte mehr als {0} Schritte</translation>
    </message>
    <message>
        <source>it makes {0} steps where there are {1} intervals</source>
        <translation>er macht {0} Schritte, wo {1} Abschnitte sind</translation>
    </message>
    <message>
        <source>it printed more than {0} KiB</source>
        <translation>er gab mehr als {0} KiB aus</translation>
    </message>
    <message>
        <source>it sent something that is no answer</source>
        <translation>er schickte etwas, das keine Antwort ist</translation>
    </message>
    <message>
        <source>it stopped after {0} of {1} steps</source>
        <translation>er hörte nach {0} von {1} Schritten auf</translation>
    </message>
    <message>
        <source>it took more than {0} seconds of its own for one step</source>
        <translation>er brauchte für einen Schritt mehr als {0} eigene Sekunden</translation>
    </message>
    <message>
        <source>it used more than {0} seconds of processor time</source>
        <translation>er verbrauchte mehr als {0} Sekunden Prozessorzeit</translation>
    </message>
    <message>
        <source>it wrote more than {0} MiB to its scratch folder</source>
        <translation>er schrieb mehr als {0} MiB in seinen Arbeitsordner</translation>
    </message>
    <message>
        <source>its certificate cannot be trusted; check the address and this machine&apos;s clock</source>
        <translation>seinem Zertifikat ist nicht zu trauen; prüfe die Adresse und die Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>der Kopf ist nicht lesbar</translation>
    </message>
    <message>
        <source>its header is cut off</source>
        <translation>der Kopf ist abgeschnitten</translation>
    </message>
    <message>
        <source>its header is not a table of tensors</source>
        <translation>der Kopf ist keine Tabelle von Tensoren</translation>
    </message>
    <message>
        <source>its header names a tensor that cannot be</source>
        <translation>der Kopf nennt einen Tensor, den es nicht geben kann</translation>
    </message>
    <message>
        <source>its name is too long; choose a shorter one</source>
        <translation>der Name ist zu lang; wähle einen kürzeren</translation>
    </message>
    <message>
        <source>its pictures are not finite for some number of steps</source>
        <translation>seine Bilder sind bei manchen Schrittzahlen nicht endlich</translation>
    </message>
    <message>
        <source>its tensors overlap or leave a gap</source>
        <translation>die Tensoren überlappen oder lassen eine Lücke</translation>
    </message>
    <message>
        <source>its {0} are not finite numbers</source>
        <translation>{0}: keine endlichen Zahlen</translation>
    </message>
    <message>
        <source>keep the first K steps</source>
        <translation>die ersten K Schritte behalten</translation>
    </message>
    <message>
        <source>keep the steps there</source>
        <translation>die Schritte dort aufheben</translation>
    </message>
    <message>
        <source>keep the token for gated models in the system&apos;s keyring</source>
        <translation>das Token für beschränkte Modelle im Schlüsselbund des Systems aufheben</translation>
    </message>
    <message>
        <source>keep the tokens before number I</source>
        <translation>die Token vor Nummer I behalten</translation>
    </message>
    <message>
        <source>keep the tokens there</source>
        <translation>die Token dort aufheben</translation>
    </message>
    <message>
        <source>last step</source>
        <translation>letzter Schritt</translation>
    </message>
    <message>
        <source>latents for the network</source>
        <translation>Latents für das Netz</translation>
    </message>
    <message>
        <source>leave out the mark for AI pictures</source>
        <translation>die Kennzeichnung für KI-Bilder weglassen</translation>
    </message>
    <message>
        <source>leave the folder out again; nothing in it is touched</source>
        <translation>den Ordner wieder weglassen; nichts darin wird angerührt</translation>
    </message>
    <message>
        <source>left-over noise {0}</source>
        <translation>übriges Rauschen {0}</translation>
    </message>
    <message>
        <source>library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>limited disk</source>
        <translation>begrenzter Plattenplatz</translation>
    </message>
    <message>
        <source>limited memory</source>
        <translation>begrenzter Speicher</translation>
    </message>
    <message>
        <source>limited time</source>
        <translation>begrenzte Zeit</translation>
    </message>
    <message>
        <source>list, fetch and remove models</source>
        <translation>Modelle auflisten, holen und entfernen</translation>
    </message>
    <message>
        <source>list, install, check and write samplers</source>
        <translation>Sampler auflisten, installieren, prüfen und schreiben</translation>
    </message>
    <message>
        <source>look at everything the studio needs, and say what is missing</source>
        <translation>alles ansehen, was das Studio braucht, und sagen, was fehlt</translation>
    </message>
    <message>
        <source>mean and spread</source>
        <translation>Mittelwert und Streuung</translation>
    </message>
    <message>
        <source>measure what a sampler does</source>
        <translation>messen, was ein Sampler tut</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>model {0}</source>
        <translation>Modell {0}</translation>
    </message>
    <message>
        <source>model, karras, exponential, …</source>
        <translation>model, karras, exponential …</translation>
    </message>
    <message>
        <source>models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>moons</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>more steps do not bring it nearer to the right answer</source>
        <translation>mehr Schritte bringen ihn der richtigen Antwort nicht näher</translation>
    </message>
    <message>
        <source>most steps at low noise: fine detail</source>
        <translation>die meisten Schritte bei wenig Rauschen: feine Einzelheiten</translation>
    </message>
    <message>
        <source>no access to your files</source>
        <translation>kein Zugriff auf deine Dateien</translation>
    </message>
    <message>
        <source>no answer came in time; check the network, or try later</source>
        <translation>es kam keine Antwort in der Zeit; prüfe das Netz, oder versuch es später</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>kein Netz</translation>
    </message>
    <message>
        <source>no other processes</source>
        <translation>keine anderen Prozesse</translation>
    </message>
    <message>
        <source>no seccomp filters for this system</source>
        <translation>keine seccomp-Filter für dieses System</translation>
    </message>
    <message>
        <source>no secure connection came about; check the address, and whether it wants https</source>
        <translation>es kam keine sichere Verbindung zustande; prüfe die Adresse und ob sie https verlangt</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>not a byte in {0} seconds</source>
        <translation>kein Byte in {0} Sekunden</translation>
    </message>
    <message>
        <source>not allowed with argument {0}</source>
        <translation>nicht zusammen mit Argument {0}</translation>
    </message>
    <message>
        <source>not fetched: the assistant cannot write</source>
        <translation>nicht geholt: Der Assistent kann nicht schreiben</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>nothing answers there; check the address, and whether the server runs</source>
        <translation>dort antwortet nichts; prüfe die Adresse und ob der Server läuft</translation>
    </message>
    <message>
        <source>nothing that the tape knows of has changed</source>
        <translation>nichts, wovon das Band weiß, hat sich geändert</translation>
    </message>
    <message>
        <source>of how many; the model&apos;s own number</source>
        <translation>von wie vielen; sonst so viele, wie das Modell nimmt</translation>
    </message>
    <message>
        <source>of the plugin, or of a sampler in it</source>
        <translation>des Plugins oder eines Samplers darin</translation>
    </message>
    <message>
        <source>of the sampler: small letters, digits and _</source>
        <translation>des Samplers: Kleinbuchstaben, Ziffern und _</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on this machine not in force: {0} ({1})</source>
        <translation>auf diesem Rechner nicht in Kraft: {0} ({1})</translation>
    </message>
    <message>
        <source>only Linux gives the studio a way to forbid it</source>
        <translation>nur Linux gibt dem Studio einen Weg, es zu verbieten</translation>
    </message>
    <message>
        <source>open the window with a picture or a tape</source>
        <translation>das Fenster mit einem Bild oder Band öffnen</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Ordnung</translation>
    </message>
    <message>
        <source>order {0}</source>
        <translation>Ordnung {0}</translation>
    </message>
    <message>
        <source>own process</source>
        <translation>eigener Prozess</translation>
    </message>
    <message>
        <source>pack them when they are loaded: less memory, slower</source>
        <translation>sie beim Laden packen: weniger Speicher, langsamer</translation>
    </message>
    <message>
        <source>paint N pictures, from N seeds</source>
        <translation>N Bilder malen, von N Seeds</translation>
    </message>
    <message>
        <source>paint a picture</source>
        <translation>ein Bild malen</translation>
    </message>
    <message>
        <source>paint a tape again, and compare every step</source>
        <translation>ein Band noch einmal malen und jeden Schritt vergleichen</translation>
    </message>
    <message>
        <source>paint so many pixels more at the left, top, right and bottom</source>
        <translation>links, oben, rechts und unten so viele Pixel mehr malen</translation>
    </message>
    <message>
        <source>pip could not fetch {0} ({1}). Check the network and try again. {2}</source>
        <translation>pip konnte {0} nicht holen ({1}). Prüfe das Netz, und versuche es noch einmal. {2}</translation>
    </message>
    <message>
        <source>pip is missing in this Python, so {0} cannot be fetched. Install pip. {1}</source>
        <translation>pip fehlt in diesem Python, daher lässt sich {0} nicht holen. Installiere pip. {1}</translation>
    </message>
    <message>
        <source>plugin {0}</source>
        <translation>Plugin {0}</translation>
    </message>
    <message>
        <source>plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <source>plugins: {0}</source>
        <translation>Plugins: {0}</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>feste Argumente</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>print one JSON array</source>
        <translation>ein JSON-Array ausgeben</translation>
    </message>
    <message>
        <source>print one JSON object</source>
        <translation>ein JSON-Objekt ausgeben</translation>
    </message>
    <message>
        <source>print one JSON object a line</source>
        <translation>je Zeile ein JSON-Objekt ausgeben</translation>
    </message>
    <message>
        <source>private tree</source>
        <translation>eigener Verzeichnisbaum</translation>
    </message>
    <message>
        <source>python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>repaint only where this one is white</source>
        <translation>nur dort neu malen, wo dieses weiß ist</translation>
    </message>
    <message>
        <source>runs: between seeds and prompts</source>
        <translation>runs: zwischen Seeds und Prompts</translation>
    </message>
    <message>
        <source>samplers: {0}; source hash {1}</source>
        <translation>Sampler: {0}; Hash der Quelle {1}</translation>
    </message>
    <message>
        <source>samples of two moons</source>
        <translation>Stichproben der zwei Monde</translation>
    </message>
    <message>
        <source>search the hub</source>
        <translation>den Hub durchsuchen</translation>
    </message>
    <message>
        <source>second order by a midpoint, two calls a step. Lu et al. (2022), DPM-Solver, Algorithm 1 with r_1 = 1/2.</source>
        <translation>zweite Ordnung über einen Mittelpunkt, zwei Aufrufe je Schritt. Lu et al. (2022), DPM-Solver, Algorithmus 1 mit r_1 = 1/2.</translation>
    </message>
    <message>
        <source>second order from the last two predictions. Lu et al. (2022), DPM-Solver++, Algorithm 2.</source>
        <translation>zweite Ordnung aus den letzten zwei Vorhersagen. Lu et al. (2022), DPM-Solver++, Algorithmus 2.</translation>
    </message>
    <message>
        <source>second order, two calls a step. Karras et al. (2022), Algorithm 2.</source>
        <translation>zweite Ordnung, zwei Aufrufe je Schritt. Karras et al. (2022), Algorithmus 2.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>show every model, and what is wrong with the broken ones</source>
        <translation>jedes Modell zeigen, und was an den kaputten nicht stimmt</translation>
    </message>
    <message>
        <source>show every sampler, built in and installed</source>
        <translation>jeden Sampler zeigen, eingebaut und installiert</translation>
    </message>
    <message>
        <source>show or turn the offline switch</source>
        <translation>den Netzschalter zeigen oder umlegen</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>die Version zeigen und enden</translation>
    </message>
    <message>
        <source>show the request in a picture or a tape</source>
        <translation>den Auftrag in einem Bild oder Band zeigen</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>diese Hilfe zeigen und enden</translation>
    </message>
    <message>
        <source>signal {0}</source>
        <translation>Signal {0}</translation>
    </message>
    <message>
        <source>so many steps would restore it</source>
        <translation>so viele Schritte würden es zurückholen</translation>
    </message>
    <message>
        <source>something of that name is there already; choose another name</source>
        <translation>etwas mit diesem Namen ist schon da; wähle einen anderen</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>spread {0}, mean off by {1}</source>
        <translation>Streuung {0}, Mittelwert um {1} daneben</translation>
    </message>
    <message>
        <source>start a plugin of your own from a template</source>
        <translation>ein eigenes Plugin aus einer Vorlage anlegen</translation>
    </message>
    <message>
        <source>start from this picture</source>
        <translation>von diesem Bild ausgehen</translation>
    </message>
    <message>
        <source>starter language model</source>
        <translation>Start-Sprachmodell</translation>
    </message>
    <message>
        <source>starter only: take the models from this wheel instead of the network; again for a second wheel</source>
        <translation>nur starter: die Modelle aus diesem Wheel statt aus dem Netz nehmen; für ein zweites Wheel noch einmal</translation>
    </message>
    <message>
        <source>step {0} has latents of shape {1}, not {2}</source>
        <translation>Schritt {0} hat Latents der Form {1}, nicht {2}</translation>
    </message>
    <message>
        <source>step {0} has numbers that are not finite</source>
        <translation>Schritt {0} hat Zahlen, die nicht endlich sind</translation>
    </message>
    <message>
        <source>stopped; `studio resume {0}` goes on from here</source>
        <translation>angehalten; `studio resume {0}` macht hier weiter</translation>
    </message>
    <message>
        <source>stopped; `studio write-branch {0} --token {1}` goes on</source>
        <translation>angehalten; `studio write-branch {0} --token {1}` macht weiter</translation>
    </message>
    <message>
        <source>take it out again</source>
        <translation>es wieder herausnehmen</translation>
    </message>
    <message>
        <source>text encoder of the starter painter</source>
        <translation>Text-Encoder des Startmalers</translation>
    </message>
    <message>
        <source>that disk can only be read; choose another place</source>
        <translation>dieses Laufwerk lässt sich nur lesen; wähle einen anderen Ort</translation>
    </message>
    <message>
        <source>the contract</source>
        <translation>die Abmachung</translation>
    </message>
    <message>
        <source>the disk does not answer as it should; save what is on it, and check it</source>
        <translation>das Laufwerk antwortet nicht, wie es soll; sichere seinen Inhalt und prüfe es</translation>
    </message>
    <message>
        <source>the disk is full; free some space on it</source>
        <translation>das Laufwerk ist voll; schaff Platz darauf</translation>
    </message>
    <message>
        <source>the following arguments are required: {0}</source>
        <translation>es fehlen: {0}</translation>
    </message>
    <message>
        <source>the hub asks for {0} s of rest</source>
        <translation>der Hub verlangt {0} s Pause</translation>
    </message>
    <message>
        <source>the id to stand as token I</source>
        <translation>die Nummer dessen, was als Token I stehen soll</translation>
    </message>
    <message>
        <source>the kernel refuses connections</source>
        <translation>der Kernel verweigert Verbindungen</translation>
    </message>
    <message>
        <source>the kernel refuses files but its own</source>
        <translation>der Kernel verweigert alle Dateien außer den eigenen</translation>
    </message>
    <message>
        <source>the kernel refuses to start or signal any</source>
        <translation>der Kernel verweigert, welche zu starten oder ihnen Signale zu senden</translation>
    </message>
    <message>
        <source>the kernel&apos;s rules could not be set</source>
        <translation>die Regeln des Kernels ließen sich nicht setzen</translation>
    </message>
    <message>
        <source>the last step</source>
        <translation>der letzte Schritt</translation>
    </message>
    <message>
        <source>the last step does nothing, so its noise stays in the picture</source>
        <translation>der letzte Schritt tut nichts, daher bleibt sein Rauschen im Bild</translation>
    </message>
    <message>
        <source>the last was killed from outside</source>
        <translation>der letzte wurde von außen beendet</translation>
    </message>
    <message>
        <source>the name of that machine is not known; check the address and the network</source>
        <translation>der Name dieses Rechners ist nicht bekannt; prüfe die Adresse und das Netz</translation>
    </message>
    <message>
        <source>the order of convergence</source>
        <translation>die Ordnung der Konvergenz</translation>
    </message>
    <message>
        <source>the rights there do not allow it; change them, or choose another place</source>
        <translation>die Rechte dort erlauben es nicht; ändere sie, oder wähle einen anderen Ort</translation>
    </message>
    <message>
        <source>the same noise at the next level; eta swaps part of it for fresh. Song et al. (2021), DDIM, Eq. 12, 16.</source>
        <translation>dasselbe Rauschen auf der nächsten Stufe; eta tauscht einen Teil gegen frisches. Song et al. (2021), DDIM, Gl. 12, 16.</translation>
    </message>
    <message>
        <source>the same seed does not give the same picture: it keeps or draws something of its own</source>
        <translation>derselbe Seed ergibt nicht dasselbe Bild: er behält oder zieht etwas Eigenes</translation>
    </message>
    <message>
        <source>the same seed paints the same picture</source>
        <translation>gleicher Seed malt gleiches Bild</translation>
    </message>
    <message>
        <source>the same seed writes the same text</source>
        <translation>gleicher Seed schreibt gleichen Text</translation>
    </message>
    <message>
        <source>the sampler {0}</source>
        <translation>den Sampler {0}</translation>
    </message>
    <message>
        <source>the schedule {0}</source>
        <translation>den Rauschplan {0}</translation>
    </message>
    <message>
        <source>the step rule runs apart from the studio; a crash ends only itself</source>
        <translation>die Schrittregel läuft getrennt vom Studio; ein Absturz beendet nur sie selbst</translation>
    </message>
    <message>
        <source>the system does not allow it; change the rights there, or choose another place</source>
        <translation>das System erlaubt es nicht; ändere die Rechte dort, oder wähle einen anderen Ort</translation>
    </message>
    <message>
        <source>the window cannot open: {0}. `make setup` installs what it needs.</source>
        <translation>das Fenster geht nicht auf: {0}. `make setup` installiert, was es braucht.</translation>
    </message>
    <message>
        <source>then paint over it, 0 to 1</source>
        <translation>es danach übermalen, 0 bis 1</translation>
    </message>
    <message>
        <source>there is no way to that machine; check the network</source>
        <translation>es führt kein Weg zu diesem Rechner; prüfe das Netz</translation>
    </message>
    <message>
        <source>there is too little memory; close other programs</source>
        <translation>es ist zu wenig Speicher da; schließ andere Programme</translation>
    </message>
    <message>
        <source>third order from the last three predictions, with fresh noise. After k-diffusion (Crowson).</source>
        <translation>dritte Ordnung aus den letzten drei Vorhersagen, mit frischem Rauschen. Nach k-diffusion (Crowson).</translation>
    </message>
    <message>
        <source>this kernel has no Landlock</source>
        <translation>dieser Kernel hat kein Landlock</translation>
    </message>
    <message>
        <source>this kernel lacks {0}</source>
        <translation>diesem Kernel fehlt {0}</translation>
    </message>
    <message>
        <source>this one, of a repository with several models</source>
        <translation>diese hier, bei einem Repository mit mehreren Modellen</translation>
    </message>
    <message>
        <source>throw away what has arrived instead of going on</source>
        <translation>verwerfen, was angekommen ist, statt weiterzumachen</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>too many files are open; close other programs</source>
        <translation>zu viele Dateien sind offen; schließ andere Programme</translation>
    </message>
    <message>
        <source>too many files are open; close some windows, or start the studio anew</source>
        <translation>zu viele Dateien sind offen; schließ einige Fenster, oder starte das Studio neu</translation>
    </message>
    <message>
        <source>turn a plugin off, and keep it</source>
        <translation>ein Plugin ausschalten und behalten</translation>
    </message>
    <message>
        <source>turn a plugin on</source>
        <translation>ein Plugin einschalten</translation>
    </message>
    <message>
        <source>two or more</source>
        <translation>zwei oder mehr</translation>
    </message>
    <message>
        <source>unknown family</source>
        <translation>unbekannte Familie</translation>
    </message>
    <message>
        <source>unrecognized arguments: {0}</source>
        <translation>unbekannte Argumente: {0}</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>use the models of a folder where they are: ComfyUI&apos;s, A1111&apos;s, a cache</source>
        <translation>die Modelle eines Ordners dort verwenden, wo sie sind: von ComfyUI, A1111, ein Cache</translation>
    </message>
    <message>
        <source>walk from picture to picture through latent space</source>
        <translation>von Bild zu Bild durch den latenten Raum wandern</translation>
    </message>
    <message>
        <source>what a model is: one that is here, or AUTHOR/NAME on the hub</source>
        <translation>was ein Modell ist: ein vorhandenes, oder AUTHOR/NAME auf dem Hub</translation>
    </message>
    <message>
        <source>what it asks the network about</source>
        <translation>wonach er das Netz fragt</translation>
    </message>
    <message>
        <source>what it should be</source>
        <translation>was er sein soll</translation>
    </message>
    <message>
        <source>what it writes to its scratch folder is looked at, but can be hidden</source>
        <translation>was er in seinen Arbeitsordner schreibt, wird angesehen, kann aber versteckt werden</translation>
    </message>
    <message>
        <source>what the model is called here</source>
        <translation>wie das Modell hier heißt</translation>
    </message>
    <message>
        <source>what the picture should not be</source>
        <translation>was das Bild nicht sein soll</translation>
    </message>
    <message>
        <source>what to write, or - to read it from standard input</source>
        <translation>was zu schreiben ist, oder -, um es von der Standardeingabe zu lesen</translation>
    </message>
    <message>
        <source>whether pictures depend on their neighbours</source>
        <translation>ob Bilder von ihren Nachbarn abhängen</translation>
    </message>
    <message>
        <source>whether the VAE goes over the picture in tiles; auto: if it is large</source>
        <translation>ob das VAE das Bild in Kacheln durchgeht; auto: wenn es groß ist</translation>
    </message>
    <message>
        <source>whether the same seed is the same picture</source>
        <translation>ob derselbe Seed dasselbe Bild ist</translation>
    </message>
    <message>
        <source>who the assistant is to be</source>
        <translation>wer der Assistent sein soll</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>whose latent space; by runs, the pictures&apos; own</source>
        <translation>wessen latenter Raum; bei runs der der Bilder</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>with --refine, in place of the picture&apos;s own</source>
        <translation>mit --refine, statt des Prompts des Bildes</translation>
    </message>
    <message>
        <source>write a text</source>
        <translation>einen Text schreiben</translation>
    </message>
    <message>
        <source>write the predicted picture of every step there</source>
        <translation>das vorhergesagte Bild jedes Schritts dorthin schreiben</translation>
    </message>
    <message>
        <source>your share of the disk is used up; free some space in it</source>
        <translation>dein Anteil am Laufwerk ist verbraucht; schaff darin Platz</translation>
    </message>
    <message>
        <source>{0} ({1}) does not enlarge colour pictures.</source>
        <translation>{0} ({1}) vergrößert keine Farbbilder.</translation>
    </message>
    <message>
        <source>{0} GB free</source>
        <translation>{0} GB frei</translation>
    </message>
    <message>
        <source>{0} GB free{1}</source>
        <translation>{0} GB frei{1}</translation>
    </message>
    <message>
        <source>{0} MB to fetch: studio models pull {1}</source>
        <translation>{0} MB zu holen: studio models pull {1}</translation>
    </message>
    <message>
        <source>{0} MiB beyond torch</source>
        <translation>{0} MiB über torch hinaus</translation>
    </message>
    <message>
        <source>{0} MiB in a scratch folder, which is deleted with it</source>
        <translation>{0} MiB in einem Arbeitsordner, der mit ihm gelöscht wird</translation>
    </message>
    <message>
        <source>{0} Put one of the ESRGAN family, as .safetensors, into {1}.</source>
        <translation>{0} Lege einen der ESRGAN-Familie als .safetensors in {1}.</translation>
    </message>
    <message>
        <source>{0} The plugin was {1}, and is off now.</source>
        <translation>{0} Das Plugin war {1} und ist jetzt aus.</translation>
    </message>
    <message>
        <source>{0} also says: {1}. The studio has no place for that.</source>
        <translation>{0} sagt außerdem: {1}. Das Studio hat dafür keinen Platz.</translation>
    </message>
    <message>
        <source>{0} arrived damaged, or the source has another file under that name: its SHA-256 is not the expected one. Try again; if it stays so, use another source.</source>
        <translation>{0} kam beschädigt an, oder die Quelle hat unter diesem Namen eine andere Datei: Die SHA-256 ist nicht die erwartete. Versuche es noch einmal; bleibt es so, nimm eine andere Quelle.</translation>
    </message>
    <message>
        <source>{0} arrived damaged, or {1} has another file under that name: its hash is not the one that the hub tells. It was thrown away; try again.</source>
        <translation>{0} kam beschädigt an, oder {1} hat unter diesem Namen eine andere Datei: Der Hash ist nicht der, den der Hub nennt. Sie wurde verworfen; versuche es noch einmal.</translation>
    </message>
    <message>
        <source>{0} broke off after {1} of {2} bytes. Try again.</source>
        <translation>{0} brach nach {1} von {2} Bytes ab. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>{0} broke off {1} times while {2} was on its way ({3}). What has arrived is kept: check the network, and go on.</source>
        <translation>{0} brach {1}-mal ab, während {2} unterwegs war ({3}). Was ankam, bleibt: Prüfe das Netz, und mach weiter.</translation>
    </message>
    <message>
        <source>{0} bytes are there and its header promises {1}</source>
        <translation>{0} Bytes sind da, und der Kopf verspricht {1}</translation>
    </message>
    <message>
        <source>{0} calls a sampler {1}, as the plugin {2} does. Remove that first.</source>
        <translation>{0} nennt einen Sampler {1}, wie es das Plugin {2} tut. Entferne jenes zuerst.</translation>
    </message>
    <message>
        <source>{0} calls a sampler {1}, which is the name of a built-in one.</source>
        <translation>{0} nennt einen Sampler {1}; so heißt ein eingebauter.</translation>
    </message>
    <message>
        <source>{0} calls a sampler {1}; names are small letters, digits and _.</source>
        <translation>{0} nennt einen Sampler {1}; Namen bestehen aus Kleinbuchstaben, Ziffern und _.</translation>
    </message>
    <message>
        <source>{0} came with its own settings. Yours ({1}) are back with Undo (Ctrl+Z).</source>
        <translation>{0} kam mit eigenen Einstellungen. Deine ({1}) kommen mit „Rückgängig“ wieder (Strg+Z).</translation>
    </message>
    <message>
        <source>{0} cannot be a model&apos;s name here: letters, digits, spaces, dots and - only.</source>
        <translation>{0} kann hier kein Modellname sein: nur Buchstaben, Ziffern, Leerzeichen, Punkte und -.</translation>
    </message>
    <message>
        <source>{0} cannot be a sampler&apos;s name: small letters, digits and _ make one.</source>
        <translation>{0} kann kein Samplername sein: Kleinbuchstaben, Ziffern und _ ergeben einen.</translation>
    </message>
    <message>
        <source>{0} cannot be copied ({1}).</source>
        <translation>{0} lässt sich nicht kopieren ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be copied to {1}: {2}.</source>
        <translation>{0} lässt sich nicht nach {1} kopieren: {2}.</translation>
    </message>
    <message>
        <source>{0} cannot be deleted ({1}).</source>
        <translation>{0} lässt sich nicht löschen ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be loaded as a language model: {1}</source>
        <translation>{0} lässt sich nicht als Sprachmodell laden: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be made ({1}).</source>
        <translation>{0} lässt sich nicht anlegen ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be put into {1} ({2}).</source>
        <translation>{0} lässt sich nicht in {1} ablegen ({2}).</translation>
    </message>
    <message>
        <source>{0} cannot be reached ({1}). Check the network and try again.</source>
        <translation>{0} ist nicht erreichbar ({1}). Prüfe das Netz, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} ist nicht lesbar ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read as a picture: {1}.</source>
        <translation>{0} ist nicht als Bild lesbar: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be removed ({1}).</source>
        <translation>{0} lässt sich nicht entfernen ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be renamed: {1}.</source>
        <translation>{0} lässt sich nicht umbenennen: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be unpacked ({1}).</source>
        <translation>{0} lässt sich nicht entpacken ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0} lässt sich nicht schreiben ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be written into {1} ({2}). What has arrived is kept: free some space there, and go on.</source>
        <translation>{0} lässt sich nicht in {1} schreiben ({2}). Was ankam, bleibt: Schaffe dort Platz, und mach weiter.</translation>
    </message>
    <message>
        <source>{0} cannot be written to ({1})</source>
        <translation>{0} ist nicht beschreibbar ({1})</translation>
    </message>
    <message>
        <source>{0} cannot be written: the folder {1} does not exist.</source>
        <translation>{0} lässt sich nicht schreiben: Den Ordner {1} gibt es nicht.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} lässt sich nicht schreiben: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot finish what {1} begins: both must be Stable Diffusion XL.</source>
        <translation>{0} kann nicht beenden, was {1} beginnt: Beide müssen Stable Diffusion XL sein.</translation>
    </message>
    <message>
        <source>{0} could not be put into the trash. Delete it by hand.</source>
        <translation>{0} ließ sich nicht in den Papierkorb legen. Lösche es von Hand.</translation>
    </message>
    <message>
        <source>{0} does not answer as a model hub does. Check its address in the models window.</source>
        <translation>{0} antwortet nicht, wie ein Modell-Hub es tut. Prüfe seine Adresse im Modellfenster.</translation>
    </message>
    <message>
        <source>{0} does not edit a picture by what the prompt says. Start from the picture instead, or choose a model that edits, such as Flux Kontext.</source>
        <translation>{0} bearbeitet kein Bild nach dem, was der Prompt sagt. Geh stattdessen vom Bild aus, oder wähle ein Modell, das bearbeitet, etwa Flux Kontext.</translation>
    </message>
    <message>
        <source>{0} does not hold a whole model: its {1} has no {2}.</source>
        <translation>{0} enthält kein ganzes Modell: {1} darin hat kein {2}.</translation>
    </message>
    <message>
        <source>{0} does not hold a whole model: {1}</source>
        <translation>{0} enthält kein ganzes Modell: {1}</translation>
    </message>
    <message>
        <source>{0} does not hold a whole transformer ({1}). Fetch it again.</source>
        <translation>{0} enthält keinen ganzen Transformer ({1}). Hole ihn noch einmal.</translation>
    </message>
    <message>
        <source>{0} does not hold a whole transformer: it has no {1}.</source>
        <translation>{0} enthält keinen ganzen Transformer: {1} fehlt darin.</translation>
    </message>
    <message>
        <source>{0} does not hold a whole transformer: {1}</source>
        <translation>{0} enthält keinen ganzen Transformer: {1}</translation>
    </message>
    <message>
        <source>{0} does not let this account see {1} ({2}). Give the studio another token (Models window, or: studio models token).</source>
        <translation>{0} lässt dieses Konto {1} nicht sehen ({2}). Gib dem Studio ein anderes Token (Modellfenster, oder: studio models token).</translation>
    </message>
    <message>
        <source>{0} does not name the weights&apos; files. Fetch the model again.</source>
        <translation>{0} nennt die Dateien der Gewichte nicht. Hole das Modell noch einmal.</translation>
    </message>
    <message>
        <source>{0} files in it are pickles, which can run any code when they are read: convert them.</source>
        <translation>{0} Dateien darin sind Pickles, die beim Lesen jeden Code ausführen können: Wandle sie um.</translation>
    </message>
    <message>
        <source>{0} font families</source>
        <translation>{0} Schriftfamilien</translation>
    </message>
    <message>
        <source>{0} has a broken character at place {1}; type it again.</source>
        <translation>{0} hat an Stelle {1} ein kaputtes Zeichen; tippe es noch einmal.</translation>
    </message>
    <message>
        <source>{0} has a tokenizer that cannot write text bit by bit, so it cannot be used here.</source>
        <translation>{0} hat einen Tokenizer, der Text nicht Stück für Stück schreiben kann, daher lässt es sich hier nicht benutzen.</translation>
    </message>
    <message>
        <source>{0} has arrived to {1}; go on: studio models pull {2}</source>
        <translation>{0} ist zu {1} angekommen; weiter mit: studio models pull {2}</translation>
    </message>
    <message>
        <source>{0} has arrived: it is in {1}</source>
        <translation>{0} ist angekommen: Es ist in {1}</translation>
    </message>
    <message>
        <source>{0} has broken characters in it, so it cannot be read.</source>
        <translation>{0} hat kaputte Zeichen, daher ist es nicht lesbar.</translation>
    </message>
    <message>
        <source>{0} has changed: it holds no transformer that the studio knows any more.</source>
        <translation>{0} hat sich geändert: Es enthält keinen Transformer mehr, den das Studio kennt.</translation>
    </message>
    <message>
        <source>{0} has its weights as a pickle, which can run any code when it is read, so nothing was fetched. Look for the model&apos;s safetensors version.</source>
        <translation>{0} hat seine Gewichte als Pickle, das beim Lesen jeden Code ausführen kann, daher wurde nichts geholt. Suche die Safetensors-Fassung des Modells.</translation>
    </message>
    <message>
        <source>{0} has its weights as a pickle, which can run any code when it is read. Convert it to safetensors, or fetch the model&apos;s safetensors version.</source>
        <translation>{0} hat seine Gewichte als Pickle, das beim Lesen jeden Code ausführen kann. Wandle es in Safetensors um, oder hole die Safetensors-Fassung des Modells.</translation>
    </message>
    <message>
        <source>{0} has no note about how it was painted.</source>
        <translation>{0} hat keine Notiz darüber, wie es gemalt wurde.</translation>
    </message>
    <message>
        <source>{0} has no safetensors for its {1}, so it is not whole.</source>
        <translation>{0} hat keine Safetensors ({1}), daher ist es nicht vollständig.</translation>
    </message>
    <message>
        <source>{0} has no safetensors or GGUF file {1}.</source>
        <translation>{0} hat keine Safetensors- oder GGUF-Datei {1}.</translation>
    </message>
    <message>
        <source>{0} has no tokenizer (tokenizer.json). Fetch the model again.</source>
        <translation>{0} hat keinen Tokenizer (tokenizer.json). Hole das Modell noch einmal.</translation>
    </message>
    <message>
        <source>{0} has no weights (*.safetensors). Fetch the model again.</source>
        <translation>{0} hat keine Gewichte (*.safetensors). Hole das Modell noch einmal.</translation>
    </message>
    <message>
        <source>{0} has no {1}, or it is private: check the name, or give a token that may see it.</source>
        <translation>{0} hat kein {1}, oder es ist privat: Prüfe den Namen, oder gib ein Token an, das es sehen darf.</translation>
    </message>
    <message>
        <source>{0} has trouble of its own ({1}). Try again later.</source>
        <translation>{0} hat selbst Schwierigkeiten ({1}). Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>{0} has {1} characters; {2} is the most that can be kept.</source>
        <translation>{0} hat {1} Zeichen; {2} sind das Höchste, was sich aufheben lässt.</translation>
    </message>
    <message>
        <source>{0} has {1} files; that is no model, so it is not fetched.</source>
        <translation>{0} hat {1} Dateien; das ist kein Modell, daher wird es nicht geholt.</translation>
    </message>
    <message>
        <source>{0} has {1} layers; {2} is the most that can be opened.</source>
        <translation>{0} hat {1} Ebenen; {2} sind das Höchste, was sich öffnen lässt.</translation>
    </message>
    <message>
        <source>{0} holds a file that would land outside its folder ({1}): not unpacked.</source>
        <translation>{0} enthält eine Datei, die außerhalb ihres Ordners landen würde ({1}): nicht entpackt.</translation>
    </message>
    <message>
        <source>{0} holds a link or a special file ({1}), so it was not unpacked.</source>
        <translation>{0} enthält eine Verknüpfung oder eine besondere Datei ({1}), daher wurde nichts entpackt.</translation>
    </message>
    <message>
        <source>{0} holds a module {1}, which is Python&apos;s or the studio&apos;s own name.</source>
        <translation>{0} enthält ein Modul {1}; so heißt etwas von Python oder vom Studio.</translation>
    </message>
    <message>
        <source>{0} holds floating-point numbers, not colours; save it with 8 or 16 bits a channel.</source>
        <translation>{0} enthält Gleitkommazahlen, keine Farben; speichere es mit 8 oder 16 Bit je Kanal.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} files or {2} MiB when unpacked. That is no sampler, so nothing was unpacked.</source>
        <translation>{0} enthält entpackt mehr als {1} Dateien oder {2} MiB. Das ist kein Sampler, daher wurde nichts entpackt.</translation>
    </message>
    <message>
        <source>{0} holds no model that the studio can use: no diffusers folder, no checkpoint.</source>
        <translation>{0} enthält kein Modell, das das Studio benutzen kann: keinen diffusers-Ordner, keinen Checkpoint.</translation>
    </message>
    <message>
        <source>{0} holds no request; the run was cut off before it began.</source>
        <translation>{0} enthält keinen Auftrag; der Lauf wurde unterbrochen, bevor er begann.</translation>
    </message>
    <message>
        <source>{0} holds no transformer that the studio knows.</source>
        <translation>{0} enthält keinen Transformer, den das Studio kennt.</translation>
    </message>
    <message>
        <source>{0} holds several models: {1}. Say which with --file.</source>
        <translation>{0} enthält mehrere Modelle: {1}. Sag mit --file, welches.</translation>
    </message>
    <message>
        <source>{0} holds {1} GGUF files; give the path of the one to write with.</source>
        <translation>{0} enthält {1} GGUF-Dateien; gib den Pfad der einen an, mit der geschrieben wird.</translation>
    </message>
    <message>
        <source>{0} holds {1} twice, so it was not unpacked.</source>
        <translation>{0} enthält {1} zweimal, daher wurde nichts entpackt.</translation>
    </message>
    <message>
        <source>{0} holds {1}, which would run code in every Python program: not installed.</source>
        <translation>{0} enthält {1}, was in jedem Python-Programm Code ausführen würde: nicht installiert.</translation>
    </message>
    <message>
        <source>{0} in it is damaged.</source>
        <translation>{0} darin ist beschädigt.</translation>
    </message>
    <message>
        <source>{0} in the last days; {1}</source>
        <translation>{0} in den letzten Tagen; {1}</translation>
    </message>
    <message>
        <source>{0} is a LoRA. Put it into {1}, and &lt;lora:{2}:1&gt; into a prompt.</source>
        <translation>{0} ist ein LoRA. Lege es in {1} und schreibe &lt;lora:{2}:1&gt; in einen Prompt.</translation>
    </message>
    <message>
        <source>{0} is a file. Give a model&apos;s folder, the one with model_index.json in it.</source>
        <translation>{0} ist eine Datei. Gib den Ordner eines Modells an, den mit model_index.json darin.</translation>
    </message>
    <message>
        <source>{0} is a folder; give the name of a file.</source>
        <translation>{0} ist ein Ordner; gib den Namen einer Datei an.</translation>
    </message>
    <message>
        <source>{0} is a link or a special file; a plugin holds plain files only.</source>
        <translation>{0} ist eine Verknüpfung oder eine besondere Datei; ein Plugin enthält nur einfache Dateien.</translation>
    </message>
    <message>
        <source>{0} is a pickle, which could run any code. Get the same network as .safetensors.</source>
        <translation>{0} ist ein Pickle, das jeden Code ausführen könnte. Besorge dasselbe Netz als .safetensors.</translation>
    </message>
    <message>
        <source>{0} is a {1} of another build ({2}: {3} instead of {4}). Fetch the model as a folder in diffusers format.</source>
        <translation>{0} ist ein {1} anderer Bauart ({2}: {3} statt {4}). Hole das Modell als Ordner im diffusers-Format.</translation>
    </message>
    <message>
        <source>{0} is a {1}, which the studio cannot paint with. It can with: {2}.</source>
        <translation>{0} ist ein {1}, mit dem das Studio nicht malen kann. Es kann es mit: {2}.</translation>
    </message>
    <message>
        <source>{0} is being fetched by another window or command just now.</source>
        <translation>{0} wird gerade von einem anderen Fenster oder Befehl geholt.</translation>
    </message>
    <message>
        <source>{0} is damaged</source>
        <translation>{0} ist beschädigt</translation>
    </message>
    <message>
        <source>{0} is damaged at byte {1}, so it cannot be played.</source>
        <translation>{0} ist bei Byte {1} beschädigt, daher lässt es sich nicht abspielen.</translation>
    </message>
    <message>
        <source>{0} is damaged or was cut off. Fetch the model again.</source>
        <translation>{0} ist beschädigt oder wurde abgeschnitten. Hole das Modell noch einmal.</translation>
    </message>
    <message>
        <source>{0} is damaged, or is not a wheel or zip that can be read ({1}).</source>
        <translation>{0} ist beschädigt, oder kein Wheel oder Zip, das sich lesen lässt ({1}).</translation>
    </message>
    <message>
        <source>{0} is damaged, or no OpenRaster picture: {1}.</source>
        <translation>{0} ist beschädigt, oder kein OpenRaster-Bild: {1}.</translation>
    </message>
    <message>
        <source>{0} is damaged: a part of it (called {1}) fails its checksum.</source>
        <translation>{0} ist beschädigt: Bei einem Teil ({1}) stimmt die Prüfsumme nicht.</translation>
    </message>
    <message>
        <source>{0} is damaged: a record in it cannot be read.</source>
        <translation>{0} ist beschädigt: Ein Eintrag darin ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{0} is damaged: it has no list of layers.</source>
        <translation>{0} ist beschädigt: Es hat keine Liste der Ebenen.</translation>
    </message>
    <message>
        <source>{0} is damaged: it is not the JSON text that it should be.</source>
        <translation>{0} ist beschädigt: Es ist nicht der JSON-Text, der es sein sollte.</translation>
    </message>
    <message>
        <source>{0} is damaged: its header is not where it should be.</source>
        <translation>{0} ist beschädigt: Der Kopf ist nicht, wo er sein sollte.</translation>
    </message>
    <message>
        <source>{0} is damaged: its layer “{1}” is not a PNG picture.</source>
        <translation>{0} ist beschädigt: Die Ebene „{1}“ ist kein PNG-Bild.</translation>
    </message>
    <message>
        <source>{0} is damaged: the note in it cannot be unpacked.</source>
        <translation>{0} ist beschädigt: Die Notiz darin lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>{0} is damaged: the picture is cut off before its end.</source>
        <translation>{0} ist beschädigt: Das Bild ist vor seinem Ende abgeschnitten.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}. Fetch the model again.</source>
        <translation>{0} ist beschädigt: {1}. Hole das Modell noch einmal.</translation>
    </message>
    <message>
        <source>{0} is encrypted, so it was not unpacked.</source>
        <translation>{0} ist verschlüsselt, daher wurde nichts entpackt.</translation>
    </message>
    <message>
        <source>{0} is gated: accept its licence on {1} with your account, and give the studio a token of that account (Models window, or: studio models token).</source>
        <translation>{0} ist geschützt: Nimm seine Lizenz auf {1} mit deinem Konto an, und gib dem Studio ein Token dieses Kontos (Modellfenster, oder: studio models token).</translation>
    </message>
    <message>
        <source>{0} is gone; that freed {1} MB</source>
        <translation>{0} ist weg; das gab {1} MB frei</translation>
    </message>
    <message>
        <source>{0} is in the gallery.</source>
        <translation>{0} ist in der Galerie.</translation>
    </message>
    <message>
        <source>{0} is known already</source>
        <translation>{0} ist schon bekannt</translation>
    </message>
    <message>
        <source>{0} is missing, so this model is not whole. Fetch it again.</source>
        <translation>{0} fehlt, daher ist dieses Modell nicht vollständig. Hole es noch einmal.</translation>
    </message>
    <message>
        <source>{0} is neither a Git address (https, ssh) nor that of a wheel or zip.</source>
        <translation>{0} ist weder eine Git-Adresse (https, ssh) noch die eines Wheels oder Zips.</translation>
    </message>
    <message>
        <source>{0} is no file, folder, package name or address.</source>
        <translation>{0} ist weder Datei noch Ordner, Paketname oder Adresse.</translation>
    </message>
    <message>
        <source>{0} is no name of a model on a hub; such names look like author/model.</source>
        <translation>{0} ist kein Name eines Modells auf einem Hub; solche Namen sehen aus wie autor/modell.</translation>
    </message>
    <message>
        <source>{0} is no network that enlarges, or none that is known here.</source>
        <translation>{0} ist kein Netz, das vergrößert, oder keines, das hier bekannt ist.</translation>
    </message>
    <message>
        <source>{0} is no painting model of a family whose GGUF files the studio knows.</source>
        <translation>{0} ist kein Malmodell einer Familie, deren GGUF-Dateien das Studio kennt.</translation>
    </message>
    <message>
        <source>{0} is no plain file, or too large to be a model&apos;s. Fetch the model again.</source>
        <translation>{0} ist keine einfache Datei oder zu groß für ein Modell. Hole das Modell noch einmal.</translation>
    </message>
    <message>
        <source>{0} is no plain file. Fetch the model again.</source>
        <translation>{0} ist keine einfache Datei. Hole das Modell noch einmal.</translation>
    </message>
    <message>
        <source>{0} is no plugin: it is not a wheel and has no pyproject.toml.</source>
        <translation>{0} ist kein Plugin: Es ist kein Wheel und hat keine pyproject.toml.</translation>
    </message>
    <message>
        <source>{0} is not MODEL,PICTURE,way=canny,weight=0.8,start=0,end=1</source>
        <translation>{0} hat nicht die Form MODEL,PICTURE,way=canny,weight=0.8,start=0,end=1</translation>
    </message>
    <message>
        <source>{0} is not MODEL,PICTURE,weight=0.6</source>
        <translation>{0} hat nicht die Form MODEL,PICTURE,weight=0.6</translation>
    </message>
    <message>
        <source>{0} is not a GGUF file, or is damaged. Fetch the model again.</source>
        <translation>{0} ist keine GGUF-Datei oder beschädigt. Hole das Modell noch einmal.</translation>
    </message>
    <message>
        <source>{0} is not a GGUF file, or is damaged. Give a .gguf file or a model&apos;s folder.</source>
        <translation>{0} ist keine GGUF-Datei oder beschädigt. Gib eine .gguf-Datei oder den Ordner eines Modells an.</translation>
    </message>
    <message>
        <source>{0} is not a PNG, JPEG or WebP picture.</source>
        <translation>{0} ist kein PNG-, JPEG- oder WebP-Bild.</translation>
    </message>
    <message>
        <source>{0} is not a config. Fetch the model again.</source>
        <translation>{0} ist keine Konfiguration. Hole das Modell noch einmal.</translation>
    </message>
    <message>
        <source>{0} is not a function</source>
        <translation>{0} ist keine Funktion</translation>
    </message>
    <message>
        <source>{0} is not a language model in transformers format: its config.json names no model.</source>
        <translation>{0} ist kein Sprachmodell im transformers-Format: Die config.json nennt kein Modell.</translation>
    </message>
    <message>
        <source>{0} is not a language model: it has neither a config.json nor a GGUF file.</source>
        <translation>{0} ist kein Sprachmodell: Es hat weder eine config.json noch eine GGUF-Datei.</translation>
    </message>
    <message>
        <source>{0} is not a model: there is no model_index.json in it.</source>
        <translation>{0} ist kein Modell: Es ist keine model_index.json darin.</translation>
    </message>
    <message>
        <source>{0} is not a number</source>
        <translation>{0} ist keine Zahl</translation>
    </message>
    <message>
        <source>{0} is not a picture that the studio can read.</source>
        <translation>{0} ist kein Bild, das das Studio lesen kann.</translation>
    </message>
    <message>
        <source>{0} is not a plain file, so nothing was written there.</source>
        <translation>{0} ist keine einfache Datei, daher wurde dort nichts geschrieben.</translation>
    </message>
    <message>
        <source>{0} is not a size of memory such as 2GB or 1500MB.</source>
        <translation>{0} ist keine Speichergröße wie 2GB oder 1500MB.</translation>
    </message>
    <message>
        <source>{0} is not a size such as 512x512</source>
        <translation>{0} ist keine Größe wie 512x512</translation>
    </message>
    <message>
        <source>{0} is not a tape of this studio.</source>
        <translation>{0} ist kein Band dieses Studios.</translation>
    </message>
    <message>
        <source>{0} is not a text in UTF-8, so it was not opened.</source>
        <translation>{0} ist kein Text in UTF-8, daher wurde er nicht geöffnet.</translation>
    </message>
    <message>
        <source>{0} is not a web address; it must begin with https://.</source>
        <translation>{0} ist keine Webadresse; sie muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>{0} is not a wheel of the starter models: it must be {1}, whole and unchanged.</source>
        <translation>{0} ist kein Wheel der Startmodelle: Es muss {1} sein, ganz und unverändert.</translation>
    </message>
    <message>
        <source>{0} is not a whole number</source>
        <translation>{0} ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>{0} is not a {1}. Choose another file, or move it where it belongs.</source>
        <translation>{0} ist kein {1}. Wähle eine andere Datei, oder lege sie dorthin, wo sie hingehört.</translation>
    </message>
    <message>
        <source>{0} is not an OpenRaster picture.</source>
        <translation>{0} ist kein OpenRaster-Bild.</translation>
    </message>
    <message>
        <source>{0} is not four numbers of pixels such as 0,0,64,0</source>
        <translation>{0} sind nicht vier Pixelzahlen wie 0,0,64,0</translation>
    </message>
    <message>
        <source>{0} is not opened: it names a file outside of itself, {1}.</source>
        <translation>{0} wird nicht geöffnet: Es nennt eine Datei außerhalb von sich, {1}.</translation>
    </message>
    <message>
        <source>{0} is not opened: its list of layers has definitions that no such file needs.</source>
        <translation>{0} wird nicht geöffnet: Die Liste der Ebenen hat Definitionen, die keine solche Datei braucht.</translation>
    </message>
    <message>
        <source>{0} is not readable JSON. Fetch the model again.</source>
        <translation>{0} ist kein lesbares JSON. Hole das Modell noch einmal.</translation>
    </message>
    <message>
        <source>{0} is not the expected file (its hash is wrong), so it was not used. {1}</source>
        <translation>{0} ist nicht die erwartete Datei (der Hash stimmt nicht), daher wurde sie nicht benutzt. {1}</translation>
    </message>
    <message>
        <source>{0} is not whole at its source, so it was thrown away. {1}</source>
        <translation>{0} ist an der Quelle nicht vollständig, daher wurde es verworfen. {1}</translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation>{0} ist entfernt</translation>
    </message>
    <message>
        <source>{0} is the studio&apos;s own; what lies in its models folder is found without being added.</source>
        <translation>{0} gehört dem Studio; was in seinem Modellordner liegt, wird auch so gefunden.</translation>
    </message>
    <message>
        <source>{0} is the transformer of a {1} model, without the rest. Its text encoders, tokenizers, VAE and scheduler are taken from a folder of that family in diffusers format, such as {2}, which may lack its own transformer&apos;s weights: fetch or add one.</source>
        <translation>{0} ist der Transformer eines {1}-Modells, ohne den Rest. Text-Encoder, Tokenizer, VAE und Scheduler kommen aus einem Ordner dieser Familie im diffusers-Format, etwa {2}, dem die Gewichte des eigenen Transformers fehlen dürfen: Hole einen, oder füge einen hinzu.</translation>
    </message>
    <message>
        <source>{0} is there already; take another name, or another place.</source>
        <translation>{0} gibt es schon; nimm einen anderen Namen oder einen anderen Ort.</translation>
    </message>
    <message>
        <source>{0} is too large for a config. Fetch the model again.</source>
        <translation>{0} ist zu groß für eine Konfiguration. Hole das Modell noch einmal.</translation>
    </message>
    <message>
        <source>{0} is too large to be opened.</source>
        <translation>{0} ist zu groß, um geöffnet zu werden.</translation>
    </message>
    <message>
        <source>{0} is too large to be opened: its layer “{1}” is {2} x {3}.</source>
        <translation>{0} ist zu groß, um geöffnet zu werden: Die Ebene „{1}“ hat {2} x {3}.</translation>
    </message>
    <message>
        <source>{0} is too large to be opened: {1} x {2} pixels.</source>
        <translation>{0} ist zu groß, um geöffnet zu werden: {1} x {2} Pixel.</translation>
    </message>
    <message>
        <source>{0} is {1} x {2} pixels; a canvas has 1 to {3} a side.</source>
        <translation>{0} hat {1} x {2} Pixel; eine Leinwand hat 1 bis {3} je Seite.</translation>
    </message>
    <message>
        <source>{0} lies in {1}, which is your folder, so the studio does not delete it. Delete it there, or let the studio forget the folder.</source>
        <translation>{0} liegt in {1}, und das ist dein Ordner, daher löscht das Studio es nicht. Lösche es dort, oder lass das Studio den Ordner vergessen.</translation>
    </message>
    <message>
        <source>{0} ms a step</source>
        <translation>{0} ms je Schritt</translation>
    </message>
    <message>
        <source>{0} must be a multiple of {1} for {2}, not {3}.</source>
        <translation>{0} muss bei {2} ein Vielfaches von {1} sein, nicht {3}.</translation>
    </message>
    <message>
        <source>{0} must be a number from {1} to {2}, not {3}.</source>
        <translation>{0} muss eine Zahl von {1} bis {2} sein, nicht {3}.</translation>
    </message>
    <message>
        <source>{0} must be a tensor of shape {1}, not {2}</source>
        <translation>{0} muss ein Tensor der Form {1} sein, nicht {2}</translation>
    </message>
    <message>
        <source>{0} must be a whole number from {1} to {2}, not {3}.</source>
        <translation>{0} muss eine ganze Zahl von {1} bis {2} sein, nicht {3}.</translation>
    </message>
    <message>
        <source>{0} must be text.</source>
        <translation>{0} muss Text sein.</translation>
    </message>
    <message>
        <source>{0} must end in .gif, .mp4 or .webp, the animations that can be written.</source>
        <translation>{0} muss auf .gif, .mp4 oder .webp enden, die Animationen, die geschrieben werden können.</translation>
    </message>
    <message>
        <source>{0} must end in .png, since that is what is written.</source>
        <translation>{0} muss auf .png enden, denn das wird geschrieben.</translation>
    </message>
    <message>
        <source>{0} needs the network, and the studio is kept offline: {1} is set. Unset it.</source>
        <translation>Für „{0}“ wird das Netz gebraucht, und das Studio wird offline gehalten: {1} ist gesetzt. Nimm es weg.</translation>
    </message>
    <message>
        <source>{0} needs the network, and the studio works offline. Turn that off in the preferences, or with: studio offline off</source>
        <translation>Für „{0}“ wird das Netz gebraucht, und das Studio arbeitet offline. Schalte das in den Einstellungen aus, oder mit: studio offline off</translation>
    </message>
    <message>
        <source>{0} needs {1} {2}, and the studio runs with another version.</source>
        <translation>{0} braucht {1} {2}, und das Studio läuft mit einer anderen Version.</translation>
    </message>
    <message>
        <source>{0} of the sampler {1} must be {2}, not {3}.</source>
        <translation>{0} des Samplers {1} muss {2} sein, nicht {3}.</translation>
    </message>
    <message>
        <source>{0} of {1} bytes came</source>
        <translation>{0} von {1} Bytes kamen</translation>
    </message>
    <message>
        <source>{0} offers no sampler: it has no entry point in the group {1}.</source>
        <translation>{0} bietet keinen Sampler: Es hat keinen Einstiegspunkt in der Gruppe {1}.</translation>
    </message>
    <message>
        <source>{0} old tapes ({1} MB) were dropped to stay within the tape budget of {2} GB. All pictures are still there; pin a tape to keep it for good.</source>
        <translation>{0} alte Bänder ({1} MB) wurden entfernt, um im Rahmen von {2} GB für Bänder zu bleiben. Alle Bilder sind noch da; hefte ein Band an, um es für immer zu behalten.</translation>
    </message>
    <message>
        <source>{0} pickles are left alone: they can run any code when they are read. Convert them.</source>
        <translation>{0} Pickles bleiben unberührt: Sie können beim Lesen jeden Code ausführen. Wandle sie um.</translation>
    </message>
    <message>
        <source>{0} pictures could not be put into the trash, the first {1}. Check the rights of their folder, or delete them there.</source>
        <translation>{0} Bilder ließen sich nicht in den Papierkorb legen, das erste: {1}. Prüfe die Rechte ihres Ordners, oder lösche sie dort.</translation>
    </message>
    <message>
        <source>{0} reads faces with a network that the studio does not have. Choose another one.</source>
        <translation>{0} liest Gesichter mit einem Netz, das das Studio nicht hat. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>{0} refuses {1} ({2}).</source>
        <translation>{0} verweigert {1} ({2}).</translation>
    </message>
    <message>
        <source>{0} says that it is {1}; pictures up to {2} a side are read.</source>
        <translation>{0} hat nach eigener Angabe {1}; gelesen werden Bilder bis {2} je Seite.</translation>
    </message>
    <message>
        <source>{0} sends another part of {1} than it was asked for.</source>
        <translation>{0} schickt einen anderen Teil von {1}, als verlangt wurde.</translation>
    </message>
    <message>
        <source>{0} sends more of {1} than there is, so it was left.</source>
        <translation>{0} schickt mehr von {1}, als es gibt, daher wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{0} sends more than there can be for {1}, so it was left.</source>
        <translation>{0} schickt mehr, als es für {1} geben kann, daher wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{0} should end with .gif, .webp or .mp4, the animations that can be written.</source>
        <translation>{0} sollte auf .gif, .webp oder .mp4 enden, die Animationen, die sich schreiben lassen.</translation>
    </message>
    <message>
        <source>{0} should end with .png, .jpg or .webp, the formats that can be written.</source>
        <translation>{0} sollte auf .png, .jpg oder .webp enden, die Formate, die sich schreiben lassen.</translation>
    </message>
    <message>
        <source>{0} stays off: {1}. `studio samplers check {2}` shows more.</source>
        <translation>{0} bleibt aus: {1}. `studio samplers check {2}` zeigt mehr.</translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation>{0} Schritte</translation>
    </message>
    <message>
        <source>{0} steps differ</source>
        <translation>{0} Schritte weichen ab</translation>
    </message>
    <message>
        <source>{0} takes no {1}. Leave it out, or choose another model.</source>
        <translation>{0} nimmt kein {1}. Lass es weg, oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>{0} tells no hash of {1}, so it could not be checked and is not fetched.</source>
        <translation>{0} nennt keinen Hash von {1}, daher ließe es sich nicht prüfen und wird nicht geholt.</translation>
    </message>
    <message>
        <source>{0} times, to {1} × {2}</source>
        <translation>{0}-mal, auf {1} × {2}</translation>
    </message>
    <message>
        <source>{0} was asked too often and wants {1} seconds of rest. Try again then; a token allows more.</source>
        <translation>{0} wurde zu oft gefragt und will {1} Sekunden Ruhe. Versuche es dann noch einmal; ein Token erlaubt mehr.</translation>
    </message>
    <message>
        <source>{0} was made for another one ({1}).</source>
        <translation>{0} wurde für ein anderes gemacht ({1}).</translation>
    </message>
    <message>
        <source>{0} was never added. There are: {1}.</source>
        <translation>{0} wurde nie hinzugefügt. Es gibt: {1}.</translation>
    </message>
    <message>
        <source>{0} was not turned on: {1}.{2}</source>
        <translation>{0} wurde nicht eingeschaltet: {1}.{2}</translation>
    </message>
    <message>
        <source>{0} weights</source>
        <translation>Gewichte {0}</translation>
    </message>
    <message>
        <source>{0} {1} is installed and on</source>
        <translation>{0} {1} ist installiert und an</translation>
    </message>
    <message>
        <source>{0} {1}. Fetch the model as a folder in diffusers format.</source>
        <translation>{0} {1}. Hole das Modell als Ordner im diffusers-Format.</translation>
    </message>
    <message>
        <source>{0} × {1} pixels are too many. Enlarge less, or a part of the picture.</source>
        <translation>{0} × {1} Pixel sind zu viele. Vergrößere weniger, oder einen Teil des Bildes.</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, Zeile {1}</translation>
    </message>
    <message>
        <source>{0}, {1}, {2} threads, {3}</source>
        <translation>{0}, {1}, {2} Threads, {3}</translation>
    </message>
    <message>
        <source>{0}: checked in {1} s</source>
        <translation>{0}: in {1} s geprüft</translation>
    </message>
    <message>
        <source>{0}: diffusers&apos; scheduler of that name.</source>
        <translation>{0}: der gleichnamige Scheduler von diffusers.</translation>
    </message>
    <message>
        <source>{0}: edit {1}.py, then `studio samplers check {2}`</source>
        <translation>{0}: Bearbeite {1}.py, dann `studio samplers check {2}`</translation>
    </message>
    <message>
        <source>{0}: nothing came for {1} seconds. Is there a network?</source>
        <translation>{0}: {1} Sekunden lang kam nichts. Gibt es ein Netz?</translation>
    </message>
    <message>
        <source>{0}: the entry point of {1} must read module:function, not {2}.</source>
        <translation>{0}: Der Einstiegspunkt von {1} muss modul:funktion lauten, nicht {2}.</translation>
    </message>
    <message>
        <source>{0}: the sampler {1} points to {2}, and there is no such module in it.</source>
        <translation>{0}: Der Sampler {1} zeigt auf {2}, und ein solches Modul ist nicht darin.</translation>
    </message>
    <message>
        <source>{0}: {1}, licence {2}</source>
        <translation>{0}: {1}, Lizenz {2}</translation>
    </message>
    <message>
        <source>{0}x{1}, {2} steps, cfg {3}</source>
        <translation>{0}x{1}, {2} Schritte, Führung {3}</translation>
    </message>
    <message>
        <source>“{0}” blends by {1}, which is not known here; it is shown as normal.</source>
        <translation>„{0}“ überblendet mit {1}, das hier nicht bekannt ist; es wird normal gezeigt.</translation>
    </message>
    <message>
        <source>“{0}” is hidden. Show it, or choose another layer.</source>
        <translation>„{0}“ ist ausgeblendet. Blende sie ein, oder wähle eine andere Ebene.</translation>
    </message>
    <message>
        <source>“{0}” is locked. Unlock it, or choose another layer.</source>
        <translation>„{0}“ ist gesperrt. Entsperre sie, oder wähle eine andere Ebene.</translation>
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
        <source>The servers that you added; choose one to change it</source>
        <translation>Die Server, die du hinzugefügt hast; wähle einen, um ihn zu ändern</translation>
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
        <source>Saved servers stay (Escape)</source>
        <translation>Gespeicherte Server bleiben (Escape)</translation>
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
    <name>SleepStrip</name>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Painter</source>
        <translation>Maler</translation>
    </message>
    <message>
        <source>{0} asleep, about {1} s away</source>
        <translation>{0} schläft, etwa {1} s entfernt</translation>
    </message>
    <message>
        <source>{0} made room in the memory ({1} MB) for another model. The next request wakes it.</source>
        <translation>{0} hat im Speicher Platz gemacht ({1} MB) für ein anderes Modell. Der nächste Auftrag weckt es.</translation>
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
        <source>The same seed and settings write the same text</source>
        <translation>Gleicher Seed und gleiche Einstellungen schreiben den gleichen Text</translation>
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
    <name>Streams</name>
    <message>
        <source>The model ends the text here. Write a few words on, or raise the temperature.</source>
        <translation>Das Modell beendet den Text hier. Schreibe ein paar Worte weiter oder erhöhe die Temperatur.</translation>
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
    <name>Titles</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>ohne Worte</translation>
    </message>
    <message>
        <source>branch · “{0}”</source>
        <translation>Zweig · „{0}“</translation>
    </message>
    <message>
        <source>Keep {0}</source>
        <translation>{0} aufheben</translation>
    </message>
    <message>
        <source>Live: {0}</source>
        <translation>Live: {0}</translation>
    </message>
    <message>
        <source>Sketch of {0}</source>
        <translation>Skizze von {0}</translation>
    </message>
    <message>
        <source>Save step {0} of {1}</source>
        <translation>Schritt {0} von {1} speichern</translation>
    </message>
    <message>
        <source>Export {0}</source>
        <translation>{0} exportieren</translation>
    </message>
    <message>
        <source>Walk to {0}</source>
        <translation>Gang nach {0}</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0}-mal</translation>
    </message>
    <message>
        <source>as the network does</source>
        <translation>wie das Netz es tut</translation>
    </message>
    <message>
        <source>Enlarge {0}, {1}</source>
        <translation>{0} vergrößern, {1}</translation>
    </message>
    <message>
        <source>Fetch {0}</source>
        <translation>{0} holen</translation>
    </message>
    <message>
        <source>Fetch the starter models</source>
        <translation>Startmodelle holen</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>{0} öffnen</translation>
    </message>
    <message>
        <source>Save {0}</source>
        <translation>{0} speichern</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Chat reply</source>
        <translation>Antwort im Chat</translation>
    </message>
    <message>
        <source>Picture for a passage</source>
        <translation>Bild für eine Passage</translation>
    </message>
    <message>
        <source>Prompt from words</source>
        <translation>Prompt aus Wörtern</translation>
    </message>
    <message>
        <source>Prompt idea {0}</source>
        <translation>Prompt-Idee {0}</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere Wörter</translation>
    </message>
    <message>
        <source>Rewrite selection</source>
        <translation>Auswahl umschreiben</translation>
    </message>
    <message>
        <source>Shorten selection</source>
        <translation>Auswahl kürzen</translation>
    </message>
    <message>
        <source>Expand selection</source>
        <translation>Auswahl ausbauen</translation>
    </message>
    <message>
        <source>Summarise selection</source>
        <translation>Auswahl zusammenfassen</translation>
    </message>
    <message>
        <source>Correct selection</source>
        <translation>Auswahl korrigieren</translation>
    </message>
    <message>
        <source>Explain selection</source>
        <translation>Auswahl erklären</translation>
    </message>
    <message>
        <source>Translate into {0}</source>
        <translation>Übersetzen: {0}</translation>
    </message>
    <message>
        <source>Make it {0}</source>
        <translation>Ton ändern: {0}</translation>
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
        <source>What the model had thought of here; Return or a click takes one</source>
        <translation>Woran das Modell hier gedacht hatte; Eingabe oder ein Klick nimmt eines</translation>
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
    <name>Veil</name>
    <message>
        <source>The model&apos;s safety checker flagged this picture, so it is blurred. The checker can be wrong.</source>
        <translation>Der Prüfer des Modells hat dieses Bild beanstandet, daher ist es verwischt. Der Prüfer kann sich irren.</translation>
    </message>
    <message>
        <source>Show this run&apos;s pictures as they are, until the studio closes</source>
        <translation>Die Bilder dieses Laufs zeigen, wie sie sind, bis das Studio schließt</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
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
    <name>WeightsRow</name>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Packed weights take less memory, are slower, and change the picture a little; said in its receipt</source>
        <translation>Gepackte Gewichte brauchen weniger Speicher, sind langsamer und ändern das Bild ein wenig; sein Beleg sagt es</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <source>8 bit</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>4 bit</source>
        <translation>4 Bit</translation>
    </message>
    <message>
        <source>About {0} of memory.</source>
        <translation>Etwa {0} Speicher.</translation>
    </message>
    <message>
        <source>About {0} of memory instead of {1}.</source>
        <translation>Etwa {0} Speicher statt {1}.</translation>
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
        <source>A document, a chat with the assistant, or ideas for prompts</source>
        <translation>Ein Dokument, ein Chat mit dem Assistenten oder Ideen für Prompts</translation>
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
        <source>Preview (Ctrl+Shift+R)</source>
        <translation>Vorschau (Strg+Umschalt+R)</translation>
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
